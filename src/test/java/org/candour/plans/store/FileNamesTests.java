package org.candour.plans.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTests {

    @Test
    void keepsOnlyTheLastPartOfAPath() {
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.clean("C:\\plans\\Kestrel STP.pdf")).isEqualTo("Kestrel STP.pdf");
    }

    @Test
    void cutsALongNameAndKeepsItsExtension() {
        assertThat(FileNames.clean("a".repeat(300) + ".pdf")).hasSize(120).endsWith("aaa.pdf");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileNames.clean("pl\u0000an\u202E\n.pdf")).isEqualTo("plan.pdf");
        assertThat(FileNames.clean("/")).isEqualTo("document");
        assertThat(FileNames.clean("..")).isEqualTo("document");
    }
}
