package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestEditTests {

    @TempDir
    private Path data;

    private Path file;

    @BeforeEach
    void folder() throws IOException {
        file = Files.createDirectories(data.resolve("staged")).resolve("manifest.csv");
    }

    @Test
    void aRowLeftOutLeavesTheOthersTheirNumbers() throws IOException {
        write("file,footprint,version\na.pdf,E1,\"One,\ntwo\"\nb.pdf,E2,V\nc.pdf,E3,V\n");

        new ManifestEdit(file).leaveOut(4);

        assertThat(rows()).extracting(ManifestTable.Row::number).containsExactly(2, 5);
        assertThat(rows().getFirst().cell("version")).isEqualTo("One, two");
        new ManifestEdit(file).leaveOut(2);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.cell("file")).isEqualTo("c.pdf");
        });
    }

    @Test
    void aCellGetsAnotherValueAndAColumnThatWasNotThereIsAdded() throws IOException {
        write("file;footprint;version\r\na.pdf;E1;V\r\n\r\nb.pdf;E2;V\r\n");
        ManifestEdit edit = new ManifestEdit(file);

        edit.put(4, "footprint", "E5400 \"x\"; y, z");
        edit.put(2, "role", "annex");

        assertThat(rows().getFirst().cell("role")).isEqualTo("annex");
        assertThat(rows().getFirst().cell("footprint")).isEqualTo("E1");
        assertThat(rows().getLast().number()).isEqualTo(4);
        assertThat(rows().getLast().cell("footprint")).isEqualTo("E5400 \"x\"; y, z");
        assertThat(rows().getLast().cell("role")).isEmpty();
        assertThat(edit.value(4, "version")).isEqualTo("V");
        assertThat(edit.value(3, "version")).isNull();
    }

    @Test
    void whatSpreadsheetsWriteIsReadWithItsOwnRowNumbers() throws IOException {
        Files.write(
                file, "sep=;\r\nfile;footprint;version\r\nÉ.pdf;E1;V\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(rows().getFirst()).satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cell("file")).isEqualTo("É.pdf");
        });

        Files.write(file, "\uFEFFfile\tfootprint\tversion\r\nÉ.pdf\tE1\tV\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(rows().getFirst().cell("file")).isEqualTo("É.pdf");
        assertThat(rows().getFirst().cell("version")).isEqualTo("V");

        write("\uFEFF\"file\",\"footprint\",\"version\"\na.pdf,\u00A0E1 ,V\n");
        assertThat(rows().getFirst().cell("footprint")).isEqualTo("E1");
    }

    @Test
    void columnsThatSayNothingAreNamed() throws IOException {
        write("File,Footprint,Version,Datum,URL\na.pdf,E1,V,2016-12-21,\n");

        assertThat(ManifestTable.unused(file)).containsExactly("Datum");
    }

    @Test
    void aProblemSaysWhereItBelongs() {
        assertThat(ProblemPlace.of(new Problem("manifest.csv, row 12, column source url", "x", "y")))
                .isEqualTo(new ProblemPlace(12, "source url"));
        assertThat(ProblemPlace.of(new Problem("manifest.csv, row 5 (bad.pdf)", "x", "y")))
                .isEqualTo(new ProblemPlace(5, ""));
        assertThat(ProblemPlace.of(new Problem("Manifest.CSV, row 1", "x", "y")).isRow())
                .isFalse();
        assertThat(ProblemPlace.of(new Problem("plan.pdf", "x", "y")).row()).isZero();
    }

    private List<ManifestTable.Row> rows() {
        Findings findings = new Findings();
        List<ManifestTable.Row> rows = ManifestTable.read(file, findings);
        assertThat(findings.problems()).isEmpty();
        return rows;
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
