package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.DocumentRole;
import org.candour.plans.bulk.ManifestRow;
import org.junit.jupiter.api.Test;

class BulkPublicTests {

    @Test
    void onlyFilesForVersionsThatReadersSeeAreAskedAbout() {
        List<ManifestRow> rows =
                List.of(row("E1", "Draft"), row("E1", " Draft"), row("E1", "Another"), row("E2", "Draft"));

        assertThat(BulkPublic.of(rows, List.of(MadePlan.version(true)), code -> "Fenholm"))
                .containsExactly("“Draft” of Fenholm: 2 files, which readers see at once");
        assertThat(BulkPublic.of(rows, List.of(MadePlan.version(false)), code -> "Fenholm"))
                .isEmpty();
    }

    private static ManifestRow row(String footprint, String version) {
        return new ManifestRow(2, "plan.pdf", footprint, version, DocumentRole.MAIN, true, null, "");
    }
}
