package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.plans.PlansTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
class ProblemGroupTests extends PlansTest {

    @Autowired
    private BulkLoader loader;

    @Autowired
    private org.candour.footprints.Footprints footprints;

    @TempDir
    private Path folder;

    @Test
    void oneMistakeInManyRowsIsToldOnceWithEveryRow() throws IOException {
        files("a.txt", "b.txt", "c.txt");
        manifest(
                "a.txt," + FOOTPRINT + ",Groups,chief,,",
                "b.txt,nowhere,Groups,main,,",
                "c.txt," + FOOTPRINT + ",Groups,chief,,");

        List<ProblemGroup> groups = check().groups();

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().words())
                .startsWith("manifest.csv, rows 2, 4, column role: There is no role “chief”.");
        assertThat(groups.getFirst().rows()).containsExactly(2, 4);
        assertThat(groups.getFirst().offers())
                .extracting(Offer::value)
                .containsExactly("main", "summary", "annex", "finance-template");
    }

    @Test
    void whoCountsTheLinesFindsTheNumberOfProblemsExplained() throws IOException {
        files("a.txt", "b.txt", "c.txt");
        manifest("a.txt," + FOOTPRINT + ",Groups,chief,,");

        BulkPlan plan = check();

        assertThat(plan.groups())
                .extracting(ProblemGroup::words)
                .satisfiesExactly(role -> assertThat(role).contains("no role"), files -> assertThat(files)
                        .isEqualTo("b.txt, c.txt (2 files): The manifest does not list it."
                                + " Add a row for it, or take it out of the folder."));
        assertThat(plan.counted()).isEqualTo("3 problems in 2 lines, as the same ones stand together");
        assertThat(plan.with(List.of(plan.problems().getFirst())).counted())
                .as("one and the same is one, however often it was found")
                .startsWith("3 problems");
    }

    @Test
    void bothDaysAreOfferedForADateThatCouldBeTwo() throws IOException {
        files("a.txt");
        manifest("a.txt," + FOOTPRINT + ",Groups,main,3/4/2016,");

        assertThat(check().groups().getFirst().offers())
                .containsExactly(new Offer("2016-04-03", "3 April 2016"), new Offer("2016-03-04", "4 March 2016"));
    }

    @Test
    void anAreaIsOfferedOnlyWhereOneOrAFewCouldBeMeant() {
        Areas areas = new Areas(footprints.of(ROUND));
        var area = footprints.find(ROUND, FOOTPRINT).orElseThrow();

        assertThat(areas.offers(area.name().replaceFirst(".$", "")))
                .extracting(Offer::value)
                .containsExactly(FOOTPRINT);
        assertThat(areas.offers("E5400009")).as("as near to many codes").isEmpty();
        assertThat(areas.suggestion("E5400009")).doesNotContain("Did you mean");
        assertThat(areas.offers("")).isEmpty();
    }

    @Test
    void aColumnUnderAnotherTitleIsTakenForTheOneThatIsMissing() throws IOException {
        files("a.txt");
        Files.writeString(
                folder.resolve("manifest.csv"), "sep=;\nDatei;footprint;version\na.txt;" + FOOTPRINT + ";Groups\n");

        ProblemGroup missing = check().groups().getFirst();
        assertThat(missing.place().isHeader()).isTrue();
        assertThat(missing.offers()).containsExactly(Offer.of("Datei"));

        new ManifestEdit(folder.resolve("manifest.csv")).rename("Datei", "file");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void anAddressWithoutItsBeginningIsOfferedWithIt() throws IOException {
        files("a.txt");
        manifest("a.txt," + FOOTPRINT + ",Groups,main,,www.example.org/plan");

        assertThat(check().groups().getFirst().offers()).containsExactly(Offer.of("https://www.example.org/plan"));
    }

    private BulkPlan check() throws IOException {
        return loader.check(ROUND, BulkFolder.of(folder));
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.copy(
                    new ByteArrayInputStream((name + " says much.").getBytes(StandardCharsets.UTF_8)),
                    folder.resolve(name));
        }
    }

    private void manifest(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,footprint,version,role,date,source URL\n" + String.join("\n", rows) + "\n");
    }
}
