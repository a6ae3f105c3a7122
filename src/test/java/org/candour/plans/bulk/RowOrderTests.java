package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.candour.common.Problem;
import org.junit.jupiter.api.Test;

class RowOrderTests {

    @Test
    void problemsComeInTheOrderOfTheirRowsAndUnlistedFilesLast() {
        List<Problem> found = Stream.of(
                        "row 7 of notes.pdf",
                        "manifest.csv, row 10, column date",
                        "manifest.csv, row 2, column file",
                        "manifest.csv, row 10 (main.pdf)",
                        "manifest.csv, row 3 (bin.pdf)")
                .map(where -> new Problem(where, "Wrong.", "Right."))
                .toList();

        assertThat(RowOrder.of(found))
                .extracting(Problem::where)
                .containsExactly(
                        "manifest.csv, row 2, column file",
                        "manifest.csv, row 3 (bin.pdf)",
                        "manifest.csv, row 10, column date",
                        "manifest.csv, row 10 (main.pdf)",
                        "row 7 of notes.pdf");
    }
}
