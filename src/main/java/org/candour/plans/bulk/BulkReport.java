package org.candour.plans.bulk;

import java.util.List;
import org.candour.plans.bulk.BulkLine.Outcome;

/** What became of all files. */
public record BulkReport(List<BulkLine> lines) {

    public BulkReport {
        lines = List.copyOf(lines);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** "41 files: 38 taken in, 2 already there, 1 refused." */
    public String sentence() {
        StringBuilder words = new StringBuilder(lines.size() + (lines.size() == 1 ? " file: " : " files: "));
        for (Outcome outcome : Outcome.values()) {
            if (count(outcome) > 0) {
                words.append(count(outcome)).append(' ').append(outcome.title()).append(", ");
            }
        }
        return words.substring(0, words.length() - 2) + ".";
    }
}
