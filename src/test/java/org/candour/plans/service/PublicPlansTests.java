package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.PublicPlans;
import org.candour.plans.Shelf;
import org.candour.plans.Shelf.Sight;
import org.candour.plans.Uploads.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "daniel", roles = "PUBLISHER")
class PublicPlansTests extends PlansTest {

    @Autowired
    private PublicPlans publicPlans;

    @Autowired
    private Shelf shelf;

    @Test
    void anUnpublishedPlanIsAsIfItDidNotExist() {
        Document document =
                read(upload("plan.pdf"), pdf().text("Not yet public").bytes());

        assertHidden(document);
    }

    @Test
    void aPublishedPlanIsThereForEverybodyUntilItIsTakenBack() {
        Document document = read(
                upload("plan.pdf"), pdf().text("Public " + System.nanoTime()).bytes());

        plans.publish(document.version());

        PlanVersion version = publicPlans.version(document.version()).orElseThrow();
        assertThat(publicPlans.versions(ROUND, FOOTPRINT)).contains(version);
        assertThat(publicPlans.newest(ROUND)).extracting(PlanVersion::footprint).containsOnlyOnce(FOOTPRINT);
        assertThat(publicPlans.documents(version.id())).containsExactly(document);
        assertThat(publicPlans.document(document.id())).contains(document);
        assertThat(publicPlans.documentBySha256(document.sha256())).contains(document);
        assertThat(publicPlans.page(document.id(), 1)).isPresent();
        assertThat(publicPlans.coverage(version.id()).pages()).isEqualTo(1);
        assertThat(publicPlans.original(document.id()))
                .satisfies(file -> assertThat(Files.size(file)).isEqualTo(document.bytes()));

        plans.unpublish(document.version());

        assertHidden(document);
    }

    @Test
    void aVersionWhoseDocumentsWereDeletedGivesWayToAnOlderOneThatCanBeRead() {
        Document older = read(
                dated("Older " + System.nanoTime(), LocalDate.of(2031, 1, 1)),
                pdf().text("Older " + System.nanoTime()).bytes());
        plans.publish(older.version());
        Document newer = read(
                dated("Newer " + System.nanoTime(), LocalDate.of(2031, 2, 1)),
                pdf().text("Newer " + System.nanoTime()).bytes());
        Sight beforehand = shelf.sight(newer.id()).orElseThrow();
        plans.publish(newer.version());
        assertThat(newest()).isEqualTo(newer.version());

        assertThatThrownBy(() -> shelf.delete(newer.id(), "It names patients.", false, beforehand))
                .as("who was asked before it was published did not agree to this")
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("Its version is public, and it is the last file in it");
        assertThat(newest()).isEqualTo(newer.version());

        Sight told = shelf.sight(newer.id()).orElseThrow();
        assertThat(told.instead()).startsWith("Older ");
        shelf.delete(newer.id(), "It names patients.", false, told);

        assertThat(newest()).isEqualTo(older.version());
        assertThat(publicPlans.versions(ROUND, FOOTPRINT).getFirst().id()).isEqualTo(older.version());
        assertThat(publicPlans.deletions(newer.version())).hasSize(1);
        assertThat(texts.held()).contains(older.version()).doesNotContain(newer.version());
        plans.unpublish(older.version());
        plans.unpublish(newer.version());
    }

    private PlanVersionId newest() {
        return publicPlans.newest(ROUND).stream()
                .filter(version -> version.footprint().equals(FOOTPRINT))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Upload dated(String version, LocalDate date) {
        return new Upload(ROUND, FOOTPRINT, version, date, DocumentRole.MAIN, "plan.pdf", "test");
    }

    @Test
    void nothingIsAddedToAPublicVersionExceptByAPublisher() {
        Upload upload = upload("plan.pdf");
        Document document = read(upload, pdf().text("Main " + System.nanoTime()).bytes());
        plans.publish(document.version());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("imogen", "", "ROLE_ASSESSOR"));

        assertThatThrownBy(() -> uploads.receive(
                        upload(upload.versionTitle(), "annex.pdf"),
                        new ByteArrayInputStream(pdf().text("Annex").bytes())))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("public at once");
    }

    @Test
    void aShaThatIsNoneFindsNothing() {
        assertThat(publicPlans.documentBySha256("../../etc/passwd")).isEmpty();
    }

    @Test
    void ofADeletedDocumentThatWasPublicTheRecordStaysForEverybody() {
        Document document = read(
                upload("plan.pdf"), pdf().text("Public " + System.nanoTime()).bytes());
        plans.publish(document.version());
        plans.unpublish(document.version());

        shelf.delete(document.id(), "It names patients.", false);

        Departure deletion = publicPlans.deletion(document.id()).orElseThrow();
        assertThat(deletion.reason()).isEqualTo("It names patients.");
        assertThat(deletion.sha256()).isEqualTo(document.sha256());
        assertThat(deletion.by()).isEmpty();
        assertThat(publicPlans.deletion(document.sha256())).contains(deletion);
        assertHidden(document);
    }

    @Test
    void aPublicVersionTellsWhatWasDeletedFromItAndNotWhatNobodyHadSeen() {
        Upload upload = upload("plan.pdf");
        Document secret = read(upload, pdf().text("Secret " + System.nanoTime()).bytes());
        shelf.delete(secret.id(), "The wrong file.", false);
        Document seen = read(
                upload(upload.versionTitle(), "main.pdf"),
                pdf().text("Seen " + System.nanoTime()).bytes());
        plans.publish(seen.version());

        shelf.delete(seen.id(), "It names patients.", false);

        assertThat(publicPlans.deletions(seen.version())).singleElement().satisfies(deletion -> {
            assertThat(deletion.sha256()).isEqualTo(seen.sha256());
            assertThat(deletion.words()).contains("It names patients.");
            assertThat(deletion.by()).isEmpty();
        });
        plans.unpublish(seen.version());
        assertThat(publicPlans.deletions(seen.version())).isEmpty();
    }

    @Test
    void ofADeletedDocumentThatNeverWasPublicNothingIsKnown() {
        Upload upload = upload("plan.pdf");
        Document secret = read(upload, pdf().text("Secret " + System.nanoTime()).bytes());
        Document main = read(
                upload(upload.versionTitle(), "annex.pdf"),
                pdf().text("Annex " + System.nanoTime()).bytes());

        shelf.delete(secret.id(), "Not for the public.", false);
        plans.publish(main.version());

        assertThat(publicPlans.deletion(secret.id())).isEmpty();
        assertThat(publicPlans.deletion(secret.sha256())).isEmpty();
        assertThat(publicPlans.deletion(main.id())).isEmpty();
    }

    private void assertHidden(Document document) {
        assertThat(publicPlans.version(document.version())).isEmpty();
        assertThat(publicPlans.versions(ROUND, FOOTPRINT))
                .noneMatch(version -> version.id().equals(document.version()));
        assertThat(publicPlans.documents(document.version())).isEmpty();
        assertThat(publicPlans.document(document.id())).isEmpty();
        assertThat(publicPlans.documentBySha256(document.sha256())).isEmpty();
        assertThat(publicPlans.page(document.id(), 1)).isEmpty();
        assertThat(publicPlans.coverage(document.version())).isEqualTo(Coverage.NONE);
        assertThatThrownBy(() -> publicPlans.original(document.id())).isInstanceOf(NoSuchElementException.class);
    }
}
