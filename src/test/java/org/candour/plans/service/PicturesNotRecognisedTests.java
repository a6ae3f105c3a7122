package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.nio.file.Path;
import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.MadeScan;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlansPortal;
import org.candour.plans.Readability;
import org.candour.plans.ToLookAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where nothing is recognised, a person looks. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
@TestPropertySource(properties = "candour.recognition.enabled=false")
class PicturesNotRecognisedTests extends PlansPortal {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", data::toString);
    }

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private List<Invariant> invariants;

    @Autowired
    private JdbcClient db;

    @Test
    void aPageOfTextWithAPictureIsReadAndStillKeepsSilenceInDoubtUntilSomebodyHasLooked() {
        Document document = read(
                upload("diagram.pdf"),
                pdf().text("How we plan.")
                        .textAbove(MadeScan.of(200, MadeScan.LINES), "This is how our hospitals change.")
                        .bytes());
        String before = texts.fingerprint(document.id()).orElseThrow();

        Coverage coverage = plans.coverage(document.version());
        assertThat(coverage.allowsSilence()).isTrue();
        assertThat(coverage.pictured()).isEqualTo(1);
        assertThat(coverage.notSeen()).isEqualTo("1 page holds pictures whose writing was not recognised");
        assertThat(plans.readability(document.id()).orElseThrow().pictured()).isEqualTo(1);
        assertThat(ToLookAt.of(document, plans.pages(document.id())))
                .extracting(ToLookAt::page)
                .containsExactly(2);

        corrections.lookedAt(document.id(), 2);

        assertThat(plans.coverage(document.version()).notSeen()).isEmpty();
        assertThat(plans.pages(document.id()).get(1).text()).contains("how our hospitals change");
        assertThat(ToLookAt.of(document, plans.pages(document.id()))).isEmpty();
        assertThat(texts.fingerprint(document.id()))
                .as("what was judged of these texts stands")
                .contains(before);
        PageReading last = corrections.readings(document.id(), 2).getLast();
        assertThat(last.means()).isEqualTo(Means.LOOKED_AT);
        assertThat(last.by()).isEqualTo("imogen");

        corrections.restore(document.id(), 2, 0, "I had looked at another page");
        assertThat(plans.coverage(document.version()).pictured()).isEqualTo(1);
    }

    @Test
    void aPhotographThatSomebodyHasLookedAtNoLongerKeepsSilenceInDoubt() {
        Document document = read(
                upload("photo.pdf"),
                pdf().pages(30, "How we plan.")
                        .picture(MadeScan.of(100, MadeScan.LINES))
                        .bytes());
        assertThat(plans.coverage(document.version()).notSeen()).isEqualTo("1 page could not be read");

        corrections.lookedAt(document.id(), 31);

        Coverage coverage = plans.coverage(document.version());
        assertThat(coverage.known()).isEqualTo(31);
        assertThat(coverage.notSeen()).isEmpty();
        assertThat(plans.page(document.id(), 31).orElseThrow().readability()).isEqualTo(Readability.BLANK);
        assertThat(plans.pages(document.id()).get(30).readability()).isEqualTo(Readability.BLANK);
        assertThatThrownBy(() -> corrections.lookedAt(document.id(), 31)).isInstanceOf(ProblemsException.class);
        assertThat(invariants).allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void ofAPartOfADocumentPagesInAnotherLanguageAreNoMoreKnownThanOfTheWhole() {
        String welsh = "Mae'r cynllun hwn yn nodi sut y bydd y gwasanaethau iechyd yn newid ac yn gwella yn y ";
        Document document = read(
                upload("welsh.pdf"),
                pdf().text("How we plan.").text(welsh, welsh, welsh, welsh).bytes());

        assertThat(plans.coverage(document.version()).foreign()).isEqualTo(1);
        assertThat(texts.coverage(document.id(), 1, Integer.MAX_VALUE).foreign())
                .isEqualTo(1);
        assertThat(texts.coverage(document.id(), 2, 2).known()).isZero();
        assertThat(texts.coverage(document.id(), 2, 2).allowsSilence()).isFalse();
        assertThat(texts.coverage(document.id(), 1, 1).allowsSilence()).isTrue();
    }

    @Test
    void pagesWithPicturesOfDocumentsReadBeforeTheyWereCountedAreCountedAtTheNextStart(
            @Autowired List<org.springframework.boot.ApplicationRunner> runners) throws Exception {
        Document document = read(
                upload("before.pdf"),
                pdf().textAbove(MadeScan.of(200, MadeScan.LINES), "Read long ago.")
                        .bytes());
        db.sql("update plan_document set pages_pictured = null where id = :id")
                .param("id", document.id().value())
                .update();
        assertThat(plans.coverage(document.version()).pictured()).isZero();

        for (org.springframework.boot.ApplicationRunner runner : runners) {
            if (runner.getClass().getSimpleName().equals("PicturesCount")) {
                runner.run(new org.springframework.boot.DefaultApplicationArguments());
            }
        }

        assertThat(plans.coverage(document.version()).pictured()).isEqualTo(1);
    }
}
