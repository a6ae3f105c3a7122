package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanAct;
import org.candour.plans.PlansTest;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
@RecordApplicationEvents
class PageCorrectionTests extends PlansTest {

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private List<Invariant> invariants;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aCorrectedPageSaysWhatThePersonReadAndKeepsWhatItSaidBefore() {
        Document document =
                read(upload("plan.pdf"), pdf().text("Stroke carc at Tamside").bytes());
        String before = texts.fingerprint(document.id()).orElseThrow();

        corrections.correct(document.id(), 1, "Stroke care at Tarnside", "Read by eye");

        Page page = plans.page(document.id(), 1).orElseThrow();
        assertThat(page.text()).isEqualTo("Stroke care at Tarnside");
        assertThat(page.confidence()).isEqualTo(100);
        assertThat(plans.pages(document.id())).containsExactly(page);
        assertThat(texts.fingerprint(document.id())).get().isNotEqualTo(before);
        assertThat(corrections.readings(document.id(), 1))
                .extracting(PageReading::means, PageReading::by, reading -> reading.page()
                        .text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Means.FILE, "system", "Stroke carc at Tamside"),
                        org.assertj.core.groups.Tuple.tuple(Means.CORRECTED, "imogen", "Stroke care at Tarnside"));
        assertThat(texts.everyReading(document.id(), 1)).hasSize(2);
        assertThat(events.stream(PlanAct.class).map(PlanAct::deed))
                .anyMatch(deed -> deed.startsWith("corrected page 1 of plan.pdf") && deed.endsWith("Read by eye"));
    }

    @Test
    void anEarlierReadingCanBeRestored() {
        Document document = read(upload("plan.pdf"), pdf().text("As it was").bytes());
        corrections.correct(document.id(), 1, "Mistaken", "Read by eye");

        corrections.restore(document.id(), 1, 0, "I was wrong");

        assertThat(plans.page(document.id(), 1).orElseThrow().text()).isEqualTo("As it was");
        assertThat(corrections.readings(document.id(), 1)).hasSize(3);
    }

    @Test
    void aPageFoundBlankIsReadAndOneFoundUnreadableIsNot() {
        Document document =
                read(upload("plan.pdf"), pdf().text("One").text("Two").damaged().bytes());
        assertThat(document.state()).isEqualTo(DocumentState.PARTLY_READABLE);

        corrections.markBlank(document.id(), 3, "Only a fold in the paper");
        assertThat(texts.document(document.id()).orElseThrow().state()).isEqualTo(DocumentState.INDEXED);
        assertThat(plans.coverage(document.version()).allowsSilence()).isTrue();

        corrections.markUnreadable(document.id(), 2, "The words are from another page");
        Document now = texts.document(document.id()).orElseThrow();
        assertThat(now.unreadable()).isEqualTo(1);
        assertThat(now.reason()).contains("page 2").contains("The words are from another page");
        assertThat(plans.coverage(document.version()).allowsSilence()).isFalse();
        ReadabilityReport report = plans.readability(document.id()).orElseThrow();
        assertThat(report.corrected()).as("nobody gave them words").isZero();
        assertThat(report.blank()).isEqualTo(1);
        await(() -> invariants.stream().allMatch(each -> each.violations().isEmpty())); // the index follows
    }

    @Test
    void wordsAPersonTypedCountApartFromThoseARecogniserIsSureOf() {
        Document document =
                read(upload("plan.pdf"), pdf().text("One").text("Two").damaged().bytes());
        corrections.correct(document.id(), 3, "Typed from the paper", "Read by eye");
        corrections.correct(document.id(), 2, "Too", "Read by eye");

        ReadabilityReport report = plans.readability(document.id()).orElseThrow();
        assertThat(report.corrected()).isEqualTo(2);
        assertThat(report.text()).isEqualTo(1);
        assertThat(report.recognised()).isZero();
        assertThat(report.confidence()).isZero();
        assertThat(plans.setRight(document.id())).containsExactlyInAnyOrder(2, 3);

        corrections.restore(document.id(), 2, 0, "I was wrong");
        corrections.markBlank(document.id(), 3, "It is the paper's other side");
        assertThat(plans.setRight(document.id())).isEmpty();
        corrections.restore(document.id(), 2, 1, "I was not");
        assertThat(plans.setRight(document.id())).containsExactly(2);
        assertThat(texts.doubt(document.id(), 2)).isEqualTo("set right by a person");
    }

    @Test
    void aTextCannotBeEmptiedAndEveryChangeHasAReason() {
        Document document = read(upload("plan.pdf"), pdf().text("Kept").bytes());

        assertThatThrownBy(() -> corrections.correct(document.id(), 1, "  ", ""))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSize(2));
        assertThatThrownBy(() -> corrections.markBlank(document.id(), 1, " ")).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> corrections.markBlank(document.id(), 9, "No such page"))
                .isInstanceOf(ProblemsException.class);
        assertThat(plans.page(document.id(), 1).orElseThrow().readability()).isEqualTo(Readability.TEXT);
    }

    @Test
    void aPageOnWhichWordsWereReadIsNotBlank() {
        Document document = read(
                upload("plan.pdf"),
                pdf().text("Stroke moves to Harrow, and", "the ward closes")
                        .blank()
                        .bytes());

        assertThatThrownBy(() -> corrections.markBlank(document.id(), 1, "I think so"))
                .hasMessageContaining("8 words were read here: “Stroke moves to Harrow, and the ward closes”");
        corrections.markUnreadable(document.id(), 1, "Let us see");
        assertThatThrownBy(() -> corrections.markBlank(document.id(), 1, "Then so"))
                .hasMessageContaining("8 words were read here");
        corrections.markBlank(document.id(), 2, "Nothing there");
    }

    @Test
    void whatACorrectionLeavesOutOfTheFilesOwnTextStaysAsStruckOut() {
        Document document = read(
                upload("plan.pdf"),
                pdf().text("Stroke moves to Harrow, and", "the ward closes").bytes());
        String shorter = "The ward closes";
        assertThat(corrections.dropsMuch(document.id(), 1, shorter)).isTrue();
        assertThat(corrections.dropsMuch(document.id(), 1, "Stroke moves to Harrow and the ward opens"))
                .isFalse();

        corrections.correct(document.id(), 1, shorter, "The rest is of another page");

        Page page = plans.page(document.id(), 1).orElseThrow();
        int stroke = page.text().indexOf("Stroke");
        assertThat(page.weight(0, shorter.length())).isEqualTo(Mark.Weight.FULL);
        assertThat(page.weight(stroke, stroke + 6)).isEqualTo(Mark.Weight.NONE);
        assertThat(page.textToCorrect()).isEqualTo(shorter);
    }

    @Test
    void whoeverSawAnEarlierTextOfThePageReplacesNoNewerOne() {
        Document document =
                read(upload("plan.pdf"), pdf().text("Stroke carc at Tamside").bytes());
        corrections.correct(document.id(), 1, 0, "Stroke care at Tamside", "Read by eye");

        assertThatThrownBy(() -> corrections.correct(document.id(), 1, 0, "Stroke carc at Tarnside", "Read by eye"))
                .hasMessageContaining("changed what this page says at")
                .hasMessageContaining("mogen");
        assertThat(plans.page(document.id(), 1).orElseThrow().text()).isEqualTo("Stroke care at Tamside");
        assertThat(corrections.readings(document.id(), 1)).hasSize(2);

        corrections.correct(document.id(), 1, 1, "Stroke care at Tarnside", "Read by eye");
        assertThat(plans.page(document.id(), 1).orElseThrow().text()).isEqualTo("Stroke care at Tarnside");
    }
}
