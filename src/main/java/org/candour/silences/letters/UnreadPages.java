package org.candour.silences.letters;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.Readability;

/** Names the pages that could not be read: "pages 3, 7–9 and 12". */
final class UnreadPages {

    private UnreadPages() {}

    static String of(Document document, PlanTexts plans) {
        List<Integer> numbers = plans.pages(document.id()).stream()
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .map(Page::number)
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? document.unreadable() + " " + document.pageWord() + "s"
                : document.pageWord() + (numbers.size() == 1 ? " " : "s ") + named(numbers);
    }

    static String named(List<Integer> sorted) {
        List<String> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                runs.add(run(sorted.get(begin), sorted.get(i - 1)));
                begin = i;
            }
        }
        return runs.size() < 2
                ? String.join("", runs)
                : String.join(", ", runs.subList(0, runs.size() - 1)) + " and " + runs.getLast();
    }

    private static String run(int from, int to) {
        return from == to ? "" + from : from + "–" + to;
    }
}
