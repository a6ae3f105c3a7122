package org.candour.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages of a document that could not be read for one and the same reason.
 *
 * @param pages their numbers, rising
 */
public record NotRead(String reason, List<Integer> pages) {

    public NotRead {
        pages = List.copyOf(pages);
    }

    /** All of a document's pages that could not be read, by why, in the order in which the reasons first appear. */
    public static List<NotRead> of(List<Page> all) {
        Map<String, List<Integer>> byReason = new LinkedHashMap<>();
        all.stream()
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .forEach(page -> byReason.computeIfAbsent(page.reason(), reason -> new ArrayList<>())
                        .add(page.number()));
        return byReason.entrySet().stream()
                .map(entry -> new NotRead(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** "3–7, 12". */
    public String ranges() {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                runs.add(run(pages.get(from), pages.get(i - 1)));
                from = i;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
