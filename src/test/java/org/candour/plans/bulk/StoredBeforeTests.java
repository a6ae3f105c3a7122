package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlansTest;
import org.candour.plans.Shelf;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A second manifest that says something else of files that are stored already. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class StoredBeforeTests extends PlansTest {

    @Autowired
    private BulkLoader loader;

    @Autowired
    private Shelf shelf;

    @Autowired
    private JdbcClient db;

    @TempDir
    private Path folder;

    private final String version = "Stored " + System.nanoTime();

    @BeforeEach
    void first() throws IOException {
        Files.createDirectories(folder.resolve("north"));
        Files.write(folder.resolve("north/plan.pdf"), pdf().text(version).bytes());
        manifest(version, "main", "", "");
        assertThat(load().count(Outcome.TAKEN)).isEqualTo(1);
    }

    @Test
    void anotherRoleIsRefusedAndTheOneGivenByHandStays() throws IOException {
        manifest(version, "annex", "", "");
        assertThat(check().problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .isEqualTo(
                        "manifest.csv, row 2, column role: It is stored already as Main plan, not as Annex. Change its"
                                + " role on the page of the plan, or write main here."));

        shelf.changeRole(stored().id(), DocumentRole.ANNEX);

        assertThat(check().problems()).isEmpty();
        assertThat(load().count(Outcome.DUPLICATE)).isEqualTo(1);
        assertThat(stored().role()).isEqualTo(DocumentRole.ANNEX);
    }

    @Test
    void aRoleThatNobodyGaveContradictsNothing() throws IOException {
        shelf.changeRole(stored().id(), DocumentRole.SUMMARY);
        manifest(version, "", "", "");

        assertThat(check().problems()).isEmpty();
        assertThat(check().notes()).isEmpty();
        assertThat(load().lines().getFirst().words())
                .contains("Its role is still Summary, not Main plan; that can be changed on the page of the plan.");
    }

    @Test
    void anotherSourceIsToldBeforeAppliedAndRecorded() throws IOException {
        manifest(version, "main", "", "https://example.org/plan");
        assertThat(check().notes())
                .containsExactly(
                        "manifest.csv, row 2 (north/plan.pdf): it is stored already, as from “bulk upload”; its"
                                + " source becomes https://example.org/plan.");

        BulkReport report = load();

        assertThat(stored().receivedFrom()).isEqualTo("https://example.org/plan");
        assertThat(report.lines().getFirst().words()).contains("Its source is now https://example.org/plan; before");
        assertThat(deeds()).contains("changed the source of plan.pdf from “bulk upload” to https://example.org/plan");
        assertThat(check().notes()).isEmpty();
    }

    @Test
    void aDateForAnUndatedVersionIsToldBeforeAndRecorded() throws IOException {
        manifest(version, "main", "21/12/2016", "");
        assertThat(check().notes()).singleElement().satisfies(note -> assertThat(note)
                .contains("has no date yet; it becomes 2016-12-21."));

        load();

        assertThat(version(version).date()).isEqualTo(LocalDate.of(2016, 12, 21));
        assertThat(deeds()).contains("dated the plan version “" + version + "” of " + FOOTPRINT);
        manifest(version, "main", "2016-12-22", "");
        assertThat(check().problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .isEqualTo("manifest.csv, row 2, column date: The version “" + version + "” is dated 2016-12-21, not"
                        + " 2016-12-22. Write 2016-12-21 or nothing here, or give the version another title."));
        assertThat(check().groups()).singleElement().satisfies(group -> assertThat(group.offers())
                .containsExactly(new Offer("2016-12-21", "21 December 2016")));
        manifest(version, "main", "2016-12-21", "");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void anotherDateIsNoReasonToPassOverWhatElseIsWrong() throws IOException {
        manifest(version, "annex", "21/12/2016", "");
        shelf.edit(version(version).id(), version, LocalDate.of(2016, 12, 20));

        assertThat(check().problems())
                .extracting(problem -> ProblemPlace.of(problem).column())
                .containsExactlyInAnyOrder("date", "role");
    }

    @Test
    void theSameFileUnderAMisspeltTitleIsToldOfBeforeItMakesAnotherVersion() throws IOException {
        manifest(version + "x", "main", "", "");

        assertThat(check().notes())
                .containsExactly("manifest.csv, row 2 (north/plan.pdf): the same file is part of “" + version
                        + "” already. It would also become part of a new version, “" + version + "x”.");
    }

    @Test
    void theReportNamesFilesByTheirFolders() throws IOException {
        Files.createDirectories(folder.resolve("south"));
        Files.write(
                folder.resolve("south/plan.pdf"), pdf().text("south " + version).bytes());
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,footprint,version\nnorth/plan.pdf," + FOOTPRINT + "," + version + "\nsouth/plan.pdf," + FOOTPRINT
                        + "," + version + "\n");

        assertThat(load().lines()).extracting(BulkLine::file).containsExactly("north/plan.pdf", "south/plan.pdf");
    }

    private BulkPlan check() throws IOException {
        return loader.check(ROUND, BulkFolder.of(folder));
    }

    private BulkReport load() throws IOException {
        return loader.load(check(), line -> {});
    }

    private Document stored() {
        return plans.documents(version(version).id()).getFirst();
    }

    private PlanVersion version(String title) {
        return plans.versions(ROUND, FOOTPRINT).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String deeds() {
        return String.join(
                "\n", db.sql("select deed from audit_entry").query(String.class).list());
    }

    private void manifest(String title, String role, String date, String source) throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,footprint,version,role,date,source URL\nnorth/plan.pdf," + FOOTPRINT + "," + title + "," + role
                        + "," + date + "," + source + "\n");
    }
}
