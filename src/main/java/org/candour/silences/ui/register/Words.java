package org.candour.silences.ui.register;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.silences.IssuePreview;
import org.candour.silences.IssuePreview.TermYield;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;

/** Sentences of the register's screens. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final int NAMED = 8;

    private Words() {}

    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** "A, B and C"; of many the first and how many more. */
    static String names(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + names.getLast();
    }

    /** "5 plans mention it, 2 do not, 1 is left to check." */
    static String finding(IssuePreview preview) {
        List<Cell> cells = preview.plans().stream().map(IssuePreview.Plan::cell).toList();
        long mention = cells.stream().filter(cell -> cell.verdict().isMention()).count();
        long silent = cells.stream().filter(Cell::isSilence).count();
        long doubtful = cells.stream()
                .filter(cell -> cell.verdict() == Verdict.NOT_MENTIONED && cell.toCheck())
                .count();
        long unknown = cells.stream()
                .filter(cell -> cell.verdict() == Verdict.CANNOT_TELL)
                .count();
        return (mention == 0
                        ? "No plan mentions it"
                        : count(mention, "plan") + (mention == 1 ? " mentions it" : " mention it"))
                + (silent == 0 ? "" : ", " + silent + silence(mention, silent))
                + (doubtful == 0 ? "" : ", " + doubtful + (doubtful == 1 ? " is" : " are") + " left to check")
                + (unknown == 0 ? "" : ", of " + unknown + " we cannot tell")
                + ".";
    }

    private static String silence(long mention, long silent) {
        if (mention == 0) {
            return silent == 1 ? " falls silent" : " fall silent";
        }
        return silent == 1 ? " does not" : " do not";
    }

    /** What is odd about all of it; empty when nothing is. */
    static String warning(IssuePreview preview) {
        List<Cell> asked = preview.plans().stream()
                .map(IssuePreview.Plan::cell)
                .filter(cell -> cell.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        if (preview.terms().isEmpty()) {
            return "Nothing is looked for yet. Write a word or phrase by which a plan would speak of it.";
        }
        if (preview.plans().isEmpty()) {
            return "No plan of this round has been uploaded, so nothing can be shown yet.";
        }
        if (asked.isEmpty()) {
            return "It is asked of no footprint that has handed in a plan.";
        }
        if (preview.terms().stream().allMatch(term -> term.plans() == 0)) {
            return "No plan says any of it. Before that is believed, think of the words plans really use.";
        }
        return asked.size() > 1
                        && asked.stream().allMatch(cell -> cell.verdict().isMention())
                ? "Every plan mentions it. Either it is no silence anywhere, or a term is too wide."
                : "";
    }

    /** What is odd about one term; empty when nothing is. */
    static String warning(TermYield term, int plans) {
        if (term.plans() == 0) {
            return "found nowhere";
        }
        if (term.alone() > 0) {
            return "alone in " + count(term.alone(), "plan") + ": look whether it misfires";
        }
        return plans > 1 && term.plans() == plans ? "in every plan" : "";
    }
}
