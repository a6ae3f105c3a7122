package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.common.CurrentUser;
import org.candour.common.DataFolder;
import org.candour.plans.PlansTest;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.store.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
class BulkJobsTests extends PlansTest {

    private static final String HEADER = "file,footprint,version,role,date,source URL\n";

    @Autowired
    private BulkLoader loader;

    @Autowired
    private DocumentStore originals;

    @Autowired
    private CurrentUser user;

    @TempDir
    private Path data;

    private BulkJobs jobs;
    private final List<BulkJobs> portals = new ArrayList<>();
    private final String version = "Job " + System.nanoTime();

    @BeforeEach
    void start() throws IOException {
        jobs = portal();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (BulkJobs portal : portals) {
            portal.destroy();
        }
    }

    private BulkJobs portal() throws IOException {
        portals.add(new BulkJobs(loader, originals, user, new DataFolder(data, false)));
        return portals.getLast();
    }

    @Test
    void aCorrectedManifestTakesThePlaceOfTheFirst() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("manifest.csv", text(HEADER + "plan.pdf,E99999999," + version + ",main,,\n"));
        job.arrived();
        assertThat(jobs.check(job).problems()).hasSize(1);

        job.stage("manifest.csv", text(manifest("plan.pdf")));
        job.arrived();

        assertThat(jobs.check(job).problems()).isEmpty();
        assertThat(job.staged()).isEqualTo(2);
    }

    @Test
    void aRowTakenOutTakesItsFileOutAndNothingElse() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("bad.pdf", text("<html>404"));
        job.stage("manifest.csv", text(manifest("plan.pdf") + "bad.pdf," + FOOTPRINT + "," + version + ",annex,,\n"));
        job.arrived();
        assertThat(jobs.check(job).problems())
                .singleElement()
                .satisfies(problem -> assertThat(ProblemPlace.of(problem).row()).isEqualTo(3));

        job.leaveOut(3);

        assertThat(jobs.check(job).problems()).isEmpty();
        assertThat(jobs.check(job).rows()).extracting(ManifestRow::file).containsExactly("plan.pdf");
        assertThat(job.files()).containsExactly("manifest.csv", "plan.pdf");
        assertThat(job.isMended()).isTrue();
        job.mend(2, "role", "annex");
        assertThat(job.mendings()).isEqualTo("1 value put right, 1 row taken out");

        job.stage("manifest.csv", text(manifest("plan.pdf")));
        assertThat(job.mendings()).as("another manifest").isEmpty();
    }

    @Test
    void aFileThatAnotherRowMeansStaysWhenOneOfItsRowsIsTakenOut() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("manifest.csv", text(manifest("plan.pdf") + "plan.pdf," + FOOTPRINT + "," + version + ",annex,,\n"));
        job.arrived();

        job.leaveOut(3);

        assertThat(jobs.check(job).problems()).isEmpty();
        assertThat(job.files()).contains("plan.pdf");
    }

    @Test
    void aValueIsPutRightAndStaysSoAfterAStop() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("manifest.csv", text(HEADER + "plan.pdf,E99999999," + version + ",main,3/4/2016,\n"));
        job.arrived();
        assertThat(jobs.check(job).problems()).hasSize(2);

        job.mend(2, "footprint", FOOTPRINT);
        job.mend(2, "date", "2016-04-03");

        BulkJobs next = portal();
        BulkJob left = next.standing(ROUND).orElseThrow();
        assertThat(next.check(left).problems()).isEmpty();
        assertThat(next.check(left).rows().getFirst().footprint()).isEqualTo(FOOTPRINT);
        assertThat(left.cell(2, "date")).isEqualTo("2016-04-03");
    }

    @Test
    void twoFilesOfOneNameSentTogetherAreNotLostInSilence() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("plan.pdf", plan());
        job.stage("manifest.csv", text(manifest("plan.pdf")));
        job.arrived();

        assertThat(jobs.check(job).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("plan.pdf"))
                .satisfies(problem -> assertThat(problem.remedy()).contains("different names"));
    }

    @Test
    void aFolderKeepsItsFoldersAndNothingThatSystemsLeave() throws IOException {
        BulkJob job = jobs.of(ROUND);
        for (String name : List.of(".DS_Store", "north/Thumbs.db", "south/~$plan.docx", "south/.~lock.plan.odt#")) {
            job.stage(name, plan());
        }
        job.stage("north/plan.pdf", plan());
        job.stage("süd/plan.pdf", plan());
        job.stage("../../" + "ü".repeat(300) + ".pdf", plan());
        job.stage("名".repeat(118) + ".pdf", plan());
        job.stage(
                "manifest.csv",
                text(HEADER + "north/plan.pdf," + FOOTPRINT + "," + version + ",main,,\n" + "süd\\plan.pdf," + FOOTPRINT
                        + "," + version + ",annex,,\n" + "ü".repeat(300) + ".pdf," + FOOTPRINT + "," + version
                        + ",annex,,\n"));
        job.arrived();

        assertThat(job.files()).hasSize(5).contains("north/plan.pdf", "süd/plan.pdf");
        assertThat(jobs.check(job).problems()).singleElement().satisfies(problem -> assertThat(problem.where())
                .startsWith("名名"));
        job.unstage(jobs.check(job).problems().getFirst().where());
        jobs.start(job, jobs.check(job));
        await(() -> job.report() != null);
        assertThat(job.report().count(Outcome.TAKEN)).isEqualTo(3);
        assertThat(job.report().lines()).extracting(BulkLine::file).contains("north/plan.pdf", "süd/plan.pdf");
        assertThat(job.staged()).isZero();
    }

    @Test
    void aFileCutOffOnItsWayIsNotThere() {
        BulkJob job = jobs.of(ROUND);

        assertThatThrownBy(() -> job.stage("plan.pdf", new Broken())).isInstanceOf(IOException.class);

        assertThat(job.staged()).isZero();
    }

    @Test
    void theReportWaitsForWhoLeftThePage() throws IOException {
        BulkJob job = ready();
        jobs.start(job, jobs.check(job));

        await(() -> job.report() != null);

        assertThat(jobs.standing(ROUND).orElseThrow().report().count(Outcome.TAKEN))
                .isEqualTo(1);
        jobs.forget(job);
        assertThat(jobs.standing(ROUND)).isEmpty();
    }

    @Test
    void whatWasSentIsThereWhenThePageIsLoadedAnewAndAfterAStop() throws IOException {
        BulkJob sent = ready();
        assertThat(jobs.of(ROUND)).isSameAs(sent);

        BulkJobs next = portal();
        BulkJob left = next.standing(ROUND).orElseThrow();

        assertThat(left.staged()).isEqualTo(2);
        assertThat(left.isBrokenOff()).isFalse();
        assertThat(next.check(left).problems()).isEmpty();
        next.forget(left);
        assertThat(next.standing(ROUND)).isEmpty();
        assertThat(portal().standing(ROUND)).isEmpty();
    }

    @Test
    void whatSomebodyElseSentIsNotShown() throws IOException {
        ready();

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("marcus", "", "ROLE_ASSESSOR"));

        assertThat(jobs.standing(ROUND)).isEmpty();
        assertThat(jobs.of(ROUND).staged()).isZero();
    }

    @Test
    void whatNobodyCameBackToForAWeekIsThrownAway() throws IOException {
        BulkJob sent = ready();
        Files.setLastModifiedTime(
                sent.staging().folder(), FileTime.from(Instant.now().minus(Duration.ofDays(8))));

        assertThat(portal().standing(ROUND)).isEmpty();
        assertThat(sent.staged()).isZero();
        try (Stream<Path> all = Files.list(data.resolve("bulk"))) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void whatWasAgreedToIsGoneOnWithAfterAStop() throws IOException {
        BulkJob agreed = ready();
        agreed.staging().agree();

        BulkJobs next = portal();
        BulkJob left = next.standing(ROUND).orElseThrow();

        assertThat(left.isBrokenOff()).isTrue();
        assertThat(next.check(left).rows()).hasSize(1);
        next.start(left, next.check(left));
        await(() -> left.report() != null);
        assertThat(left.report().count(Outcome.TAKEN)).isEqualTo(1);
        assertThat(portal().standing(ROUND).orElseThrow().isBrokenOff()).isFalse();
    }

    @Test
    void theReportIsThereAfterAStopAndSaysWhichDocumentEachFileBecame() throws IOException {
        BulkJob job = ready();
        jobs.start(job, jobs.check(job));
        await(() -> job.report() != null);

        BulkJobs next = portal();
        BulkJob left = next.standing(ROUND).orElseThrow();

        assertThat(left.report()).isEqualTo(job.report());
        assertThat(left.report().lines().getFirst().document()).isNotNull();
        assertThat(left.isBrokenOff()).isFalse();
        assertThat(left.staged()).isZero();
        next.forget(left);
        assertThat(portal().standing(ROUND)).isEmpty();
        try (Stream<Path> all = Files.list(data.resolve("bulk"))) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void aStopWhileTheFilesOfAReportWereThrownAwayDoesNotTakeThemInAgain() throws IOException {
        BulkJob job = ready();
        jobs.start(job, jobs.check(job));
        await(() -> job.report() != null);
        job.stage("plan.pdf", plan());
        Files.writeString(
                job.staging().folder().resolveSibling(job.staging().folder().getFileName() + ".agreed"), "");

        BulkJob left = portal().standing(ROUND).orElseThrow();

        assertThat(left.isBrokenOff()).isFalse();
        assertThat(left.staged()).isZero();
    }

    @Test
    void aReportThatCannotBeReadIsThrownAwayAndStopsNothing() throws IOException {
        BulkJob job = ready();
        jobs.start(job, jobs.check(job));
        await(() -> job.report() != null);
        try (Stream<Path> all = Files.list(data.resolve("bulk"))) {
            Files.writeString(
                    all.filter(file -> file.toString().endsWith(".report"))
                            .findFirst()
                            .orElseThrow(),
                    "plan.pdf,E54");
        }

        assertThat(portal().standing(ROUND)).isEmpty();
    }

    private BulkJob ready() throws IOException {
        BulkJob job = jobs.of(ROUND);
        job.stage("plan.pdf", plan());
        job.stage("manifest.csv", text(manifest("plan.pdf")));
        job.arrived();
        return job;
    }

    private String manifest(String file) {
        return HEADER + file + "," + FOOTPRINT + "," + version + ",main,,\n";
    }

    private static InputStream plan() {
        return new ByteArrayInputStream(
                pdf().text("A plan of " + System.nanoTime()).bytes());
    }

    private static InputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    /** A connection that ends in the middle of a file. */
    private static final class Broken extends InputStream {

        private int sent;

        @Override
        public int read() throws IOException {
            if (sent++ > 100) {
                throw new IOException("gone");
            }
            return 'x';
        }
    }
}
