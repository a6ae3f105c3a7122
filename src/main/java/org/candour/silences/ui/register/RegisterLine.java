package org.candour.silences.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.silences.Issue;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;

/**
 * One issue of the register with how its plans stand.
 *
 * @param shown the edition public readers see; 0 when they see none
 * @param toCheck nothing was found, and no silence is claimed
 * @param doubtful of those that mention it, in passing or more, how many somebody should look at
 */
record RegisterLine(
        Issue issue,
        int shown,
        long silent,
        long toCheck,
        long passing,
        long discussed,
        long unknown,
        long doubtful,
        boolean isCounted) {

    /** Which lines are wanted. */
    record Wanted(String words, String domain, String state, String order) {}

    static List<RegisterLine> of(List<Issue> all, List<Issue> shown, SilenceMatrix matrix) {
        Map<String, Integer> open = shown.stream().collect(Collectors.toMap(Issue::id, Issue::edition));
        return all.stream()
                .map(issue -> line(issue, open.getOrDefault(issue.id(), 0), matrix))
                .toList();
    }

    private static RegisterLine line(Issue issue, int shown, SilenceMatrix matrix) {
        List<Cell> cells = matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .toList();
        return new RegisterLine(
                issue,
                shown,
                cells.stream().filter(Cell::isSilence).count(),
                cells.stream()
                        .filter(cell -> cell.toCheck() && cell.verdict() == Verdict.NOT_MENTIONED)
                        .count(),
                with(cells, Verdict.MENTIONED_IN_PASSING),
                with(cells, Verdict.DISCUSSED),
                with(cells, Verdict.CANNOT_TELL),
                cells.stream()
                        .filter(cell -> cell.toCheck() && cell.verdict().isMention())
                        .count(),
                cells.size() == matrix.rows().size());
    }

    private static long with(List<Cell> cells, Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    String state() {
        if (issue.isRetired()) {
            return "Asked no longer";
        }
        if (shown == 0) {
            return "Not public";
        }
        return shown == issue.edition() ? "Public" : "Edition " + shown + " public";
    }

    static List<RegisterLine> chosen(List<RegisterLine> lines, Wanted wanted) {
        List<RegisterLine> chosen = new ArrayList<>(lines.stream()
                .filter(line -> line.has(wanted.words())
                        && (wanted.domain().isEmpty() || line.issue().domain().equals(wanted.domain()))
                        && line.isIn(wanted.state()))
                .toList());
        Function<RegisterLine, Long> number =
                switch (wanted.order()) {
                    case "silent" -> RegisterLine::silent;
                    case "check" -> line -> line.toCheck() + line.doubtful();
                    case "discussed" -> RegisterLine::discussed;
                    default -> line -> 0L;
                };
        chosen.sort(Comparator.comparing(number).reversed()); // stable: otherwise the register's own order
        if (wanted.order().equals("title")) {
            chosen.sort(Comparator.comparing(line -> line.issue().title()));
        }
        return List.copyOf(chosen);
    }

    private boolean isIn(String state) {
        return switch (state) {
            case "retired" -> issue.isRetired();
            case "public" -> shown > 0 && !issue.isRetired();
            case "hidden" -> shown != issue.edition() && !issue.isRetired();
            case "local" -> issue.isLocal() && !issue.isRetired();
            default -> !issue.isRetired();
        };
    }

    private boolean has(String words) {
        String text = (issue.id() + " " + issue.title() + " " + issue.question() + " " + issue.groups())
                .toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
