package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlansTest;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
class BulkLoaderTests extends PlansTest {

    private static final String HEADER = "file,footprint,version,role,date,source URL\n";

    @Autowired
    private BulkLoader loader;

    @TempDir
    private Path folder;

    private final String version = "Bulk " + System.nanoTime();

    @Test
    void takesVersionsAndRolesInOneGoAndReportsEachFile() throws IOException {
        file("main.pdf");
        file("finance.pdf");
        file("old/main.pdf");
        manifest(HEADER
                + "main.pdf," + FOOTPRINT + "," + version + " b,main,2016-12-21,https://example.org/a\n"
                + "finance.pdf," + FOOTPRINT + "," + version + " b,finance template,21/12/2016,\n"
                + "old/main.pdf," + FOOTPRINT + "," + version + " a,,21 October 2016,\n");
        List<BulkLine> told = new ArrayList<>();

        BulkReport report = loader.load(check(), told::add);

        assertThat(report.sentence()).isEqualTo("3 files: 3 taken in.");
        assertThat(told).isEqualTo(report.lines());
        PlanVersion b = version(version + " b");
        assertThat(b.date()).isEqualTo(LocalDate.of(2016, 12, 21));
        assertThat(plans.documents(b.id())).extracting(d -> d.role()).contains(DocumentRole.FINANCE_TEMPLATE);
        assertThat(plans.documents(b.id()).getFirst().receivedFrom()).isEqualTo("https://example.org/a");
        assertThat(version(version + " a").date()).isEqualTo(LocalDate.of(2016, 10, 21));
    }

    @Test
    void doingItAgainSkipsWhatIsThere() throws IOException {
        file("main.pdf");
        manifest(HEADER + "main.pdf," + FOOTPRINT + "," + version + ",main,,\n");
        loader.load(check(), line -> {});
        file("annex.pdf");
        manifest(HEADER + "main.pdf," + FOOTPRINT + "," + version + ",main,,\nannex.pdf," + FOOTPRINT + "," + version
                + ",annex,,\n");

        BulkReport again = loader.load(check(), line -> {});

        assertThat(again.count(Outcome.DUPLICATE)).isEqualTo(1);
        assertThat(again.count(Outcome.TAKEN)).isEqualTo(1);
    }

    @Test
    void everyProblemIsToldWithRowAndColumnAndNothingIsStored() throws IOException {
        file("a.pdf");
        file("b.pdf");
        file("forgotten.pdf");
        Files.copy(folder.resolve("a.pdf"), folder.resolve("copy.pdf"));
        Files.writeString(folder.resolve("bad.pdf"), "<html>404");
        manifest(HEADER
                + "a.pdf," + FOOTPRINT + "," + version + ",chief,03/04/2016,\n"
                + "a.pdf,E5400004,Published,main,31/02/2016,ftp://x\n"
                + "gone.pdf," + FOOTPRINT + ",,main,,\n"
                + "bad.pdf," + FOOTPRINT + "," + version + ",annex,,\n"
                + "b.pdf," + FOOTPRINT + "," + version + ",annex,yesterday,\n"
                + "copy.pdf," + FOOTPRINT + "," + version + ",annex,2116-01-01,\n");

        BulkPlan plan = check();

        assertThat(plan.problems())
                .extracting(Object::toString)
                .anyMatch(p -> p.contains("column date: No plan is dated 2116-01-01."))
                .anyMatch(p -> p.startsWith("manifest.csv, row 2, column role: There is no role “chief”."))
                .anyMatch(p -> p.startsWith("manifest.csv, row 2, column date: “03/04/2016” could be two days.")
                        && p.contains("2016-04-03")
                        && p.contains("2016-03-04"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 3, column file: “a.pdf” is listed in row 2 already."))
                .anyMatch(p -> p.startsWith("manifest.csv, row 3, column footprint")
                        && p.contains("Give the code or the name of a footprint"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 3, column date: There is no day"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 3, column source url"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 4, column file: There is no file “gone.pdf”"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 4, column version: It is empty."))
                .anyMatch(p -> p.startsWith("manifest.csv, row 5 (bad.pdf)") && p.contains("web page"))
                .anyMatch(p -> p.startsWith("manifest.csv, row 6, column date: “yesterday” is not a date."))
                .anyMatch(
                        p -> p.startsWith("manifest.csv, row 7, column file") && p.contains("very same file as a.pdf"))
                .anyMatch(p -> p.startsWith("forgotten.pdf: The manifest does not list it."));
        assertThatThrownBy(() -> loader.load(plan, line -> {})).isInstanceOf(ProblemsException.class);
        assertThat(plans.versions(ROUND)).noneMatch(made -> made.title().startsWith(version));
    }

    @Test
    void takesWhatSpreadsheetsWrite() throws IOException {
        file("Main Plan.pdf");
        String name = footprintName();
        Files.write(
                folder.resolve("Manifest.CSV"),
                ("\uFEFFFILE;Footprint;VERSION;Role;Date;Source_URL\r\nmain plan.PDF;\"" + name.toUpperCase() + "\";"
                                + version + ";Main plan;21/12/2016;\r\n;;;;;\r\n")
                        .getBytes(StandardCharsets.UTF_8));

        BulkPlan plan = check();

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.footprint()).isEqualTo(FOOTPRINT);
            assertThat(row.role()).isEqualTo(DocumentRole.MAIN);
        });
    }

    @Test
    void findsFilesWhoseNamesAreBytesOfAnotherEncodingOrWereWrittenOtherwise() throws IOException {
        file("latin.pdf");
        Assumptions.assumeTrue(calledInLatin1("latin.pdf", "Pl\\351n.pdf"));
        file("a  b\u00A0c.pdf");
        manifest(HEADER + "Plén.pdf," + FOOTPRINT + "," + version + ",main,,\n" + "a b c.pdf," + FOOTPRINT + ","
                + version + ",annex,,\n");

        BulkPlan plan = check();

        assertThat(plan.problems()).isEmpty();
        assertThat(loader.load(plan, line -> {}).count(Outcome.TAKEN)).isEqualTo(2);
    }

    @Test
    void proposesAManifestFromTheNamesOfFiles() throws IOException {
        file(FOOTPRINT + " main.pdf");
        file(FOOTPRINT + " finance annex.pdf");

        BulkPlan plan = check();

        assertThat(plan.isProposed()).isTrue();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.csv()).contains(FOOTPRINT + " main.pdf").contains("\"annex\"");
        file("whose.pdf");
        assertThat(check().problems()).anyMatch(problem -> problem.remedy().contains("begin the name with"));
    }

    @Test
    void cellsOfReportsRunNothingInASpreadsheet() {
        assertThat(CsvCells.line("=cmd()", "a\"b")).isEqualTo("\"'=cmd()\",\"a\"\"b\"\r\n");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMINISTRATOR")
    void administratorsTakeNothingIn() throws IOException {
        BulkFolder empty = BulkFolder.of(folder);

        assertThatThrownBy(() -> loader.check(ROUND, empty)).isInstanceOf(AccessDeniedException.class);
    }

    private String footprintName() {
        return footprints.find(ROUND, FOOTPRINT).orElseThrow().name();
    }

    @Autowired
    private org.candour.footprints.Footprints footprints;

    private BulkPlan check() throws IOException {
        return loader.check(ROUND, BulkFolder.of(folder));
    }

    private PlanVersion version(String title) {
        return plans.versions(ROUND, FOOTPRINT).stream()
                .filter(made -> made.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, pdf().text(name + " " + System.nanoTime()).bytes());
    }

    /** Java itself can write no such name. */
    private boolean calledInLatin1(String name, String octal) throws IOException {
        try {
            String rename = "mv " + name + " \"$(printf '" + octal + "')\"";
            return new ProcessBuilder("sh", "-c", rename)
                            .directory(folder.toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void manifest(String text) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), text);
    }
}
