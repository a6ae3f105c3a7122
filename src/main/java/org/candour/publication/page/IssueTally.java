package org.candour.publication.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.common.html.Figures;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How an issue stands in the plans: each of which it is asked is counted once, by what an assessor found, and by the machine
 * where nobody has judged it. So the numbers add up.
 *
 * @param found what an assessor found of it in a plan, as published; null where nobody has
 */
public record IssueTally(Issue issue, List<Row> rows, Function<Row, @Nullable Judgement> found) {

    public long asked() {
        return cells(rows.stream())
                .filter(cell -> cell.verdict() != Verdict.NOT_APPLICABLE)
                .count();
    }

    public long silences() {
        return judged(Judgement.CONFIRMED_UNMENTIONED)
                + machine().filter(Cell::isSilence).count();
    }

    /** Nothing was found, and no silence is claimed. */
    public long toCheck() {
        return machine()
                .filter(cell -> cell.verdict() == Verdict.NOT_MENTIONED && cell.toCheck())
                .count();
    }

    public long passing() {
        return count(Verdict.MENTIONED_IN_PASSING);
    }

    public long discussed() {
        return count(Verdict.DISCUSSED);
    }

    public long unknown() {
        return count(Verdict.CANNOT_TELL);
    }

    public long dodged() {
        return judged(Judgement.DODGED);
    }

    public long addressed() {
        return judged(Judgement.ADDRESSED);
    }

    /** "20 plans discuss it, 7 in passing, 13 do not mention it." */
    public String words() {
        return (issue.isLocal() ? "Asked of " + Figures.counted(asked(), "plan") + " only. " : "")
                + Figures.counted(discussed(), "plan") + (discussed() == 1 ? " discusses" : " discuss") + " it, "
                + passing() + " in passing, " + silences() + (silences() == 1 ? " does" : " do") + " not mention it"
                + some(dodged(), dodged() == 1 ? " dodges it, says an assessor" : " dodge it, say assessors")
                + some(addressed(), addressed() == 1 ? " addresses it, says an assessor" : " address it, say assessors")
                + some(toCheck(), " left to check")
                + some(unknown(), " we cannot tell")
                + ".";
    }

    private static String some(long plans, String what) {
        return plans == 0 ? "" : ", " + plans + what;
    }

    private long count(Verdict verdict) {
        return machine().filter(cell -> cell.verdict() == verdict).count();
    }

    private long judged(Judgement judgement) {
        return rows.stream().filter(row -> found.apply(row) == judgement).count();
    }

    private Stream<Cell> machine() {
        return cells(rows.stream().filter(row -> found.apply(row) == null));
    }

    private Stream<Cell> cells(Stream<Row> of) {
        return of.flatMap(row -> row.cell(issue.id()).stream());
    }
}
