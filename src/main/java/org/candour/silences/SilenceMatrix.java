package org.candour.silences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;

/**
 * Issues × plans.
 *
 * @param issues in the order of their domains and titles
 * @param rows by the plan's footprint code
 * @param isComplete whether every plan has been counted; else some rows are still empty
 */
public record SilenceMatrix(List<Issue> issues, List<Row> rows, boolean isComplete) {

    /**
     * One plan.
     *
     * @param cells by issue id; empty while the plan is being counted
     */
    public record Row(PlanVersion version, Coverage coverage, Map<String, Cell> cells) {

        public Optional<Cell> cell(String issue) {
            return Optional.ofNullable(cells.get(issue));
        }

        /** How many issues the plan does not mention, those left to check aside. */
        public long silences() {
            return cells.values().stream().filter(Cell::isSilence).count();
        }
    }

    /**
     * One issue in one plan.
     *
     * @param why the reason in words
     * @param toCheck whether a person should look before the verdict is believed
     */
    public record Cell(Verdict verdict, String why, boolean toCheck, Counts counts) {

        /** A silence that may be claimed. */
        public boolean isSilence() {
            return verdict == Verdict.NOT_MENTIONED && !toCheck;
        }

        /** Whether it may stand there in other words; what is left to check for unread pages says nothing of the kind. */
        public boolean isPerhapsInOtherWords() {
            return verdict == Verdict.NOT_MENTIONED && toCheck && why.startsWith("Perhaps in other words");
        }
    }

    /** How far counting has come, in words, for a matrix that is not complete. */
    public String progress() {
        long counted = rows.stream().filter(row -> !row.cells().isEmpty()).count();
        return counted == rows.size()
                ? "Some squares are still being counted; they are empty and stand in no total yet."
                : counted + " of " + rows.size()
                        + " plans have been counted so far. The squares of the others are empty, and they"
                        + " stand in no total yet.";
    }

    /** Of how many plans the issue is asked; a local one is asked of some only. */
    public long asked(String issue) {
        return rows.stream()
                .flatMap(row -> row.cell(issue).stream())
                .filter(cell -> cell.verdict() != Verdict.NOT_APPLICABLE)
                .count();
    }

    /** Whether any of the issues is asked of some plans only, so that counts are not all of as many. */
    public boolean isLocal() {
        return issues.stream().anyMatch(issue -> !issue.appliesTo().isEmpty());
    }

    /** How many plans do not mention the issue, those left to check aside. */
    public long silences(String issue) {
        return rows.stream()
                .flatMap(row -> row.cell(issue).stream())
                .filter(Cell::isSilence)
                .count();
    }
}
