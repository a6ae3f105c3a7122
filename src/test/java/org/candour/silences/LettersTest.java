package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.Uploads.Upload;
import org.candour.search.EvidenceSearch;
import org.candour.silences.JudgementDraft.Cite;
import org.candour.silences.Letter.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Letters drafted from findings on real uploads. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class LettersTest extends PlansTest {

    private static final String FOOTPRINT = "E54000018";
    private static final String DODGE = "The trusts will explore closer collaborative arrangements";

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private Judging judging;

    @Autowired
    private Letters letters;

    @Autowired
    private EvidenceSearch search;

    private static final String READ = "Read it all: nothing of it.";

    private String silent = "";
    private String dodged = "";
    private PlanVersionId plan = new PlanVersionId(UUID.randomUUID());

    @BeforeEach
    void aPlanThatIsSilentOnOneIssueAndDodgesAnother() {
        silent = added("Ferries by night", "ferry");
        dodged = added("Trusts joining together", "collaborative arrangements");
        plan = uploaded("main.txt", DODGE + " where these benefit patients.\n\n" + UUID.randomUUID());
    }

    @Test
    void asksWhatIsUnmentionedOrDodgedWithItsCertificateAndPassages() {
        Finding unmentioned = judge(silent, Judgement.CONFIRMED_UNMENTIONED, READ, List.of());
        dodge();

        Letter letter = letter();

        assertThat(letter.opening())
                .contains(
                        "1 issue is not mentioned in the text we could read; 1 is named, but in our reading left open.")
                .contains("- main.txt (Main plan): 1 of 1 section")
                .doesNotContain("could not be read")
                .doesNotContainIgnoringCase("omitted");
        assertThat(letter.points()).extracting(Point::issue).containsExactlyInAnyOrder(silent, dodged);
        assertThat(point(letter, silent).text())
                .contains(
                        "Does the plan say it?",
                        "Why it matters: People ask.",
                        "not mentioned in the text we could read")
                .contains("Search certificate " + unmentioned.certificate(), "1 section searched");
        assertThat(point(letter, dodged).text())
                .contains("“" + DODGE + "”\nmain.txt, section 1", "The assessor adds: It leaves open which.");
        assertThat(letter.closing()).contains("the document, the page and the passage");
    }

    @Test
    void saysWhatCouldNotBeRead() {
        dodge();
        broken();
        judge(dodged, Judgement.DODGED, "It leaves open which.", List.of(passage()));

        assertThat(letter().opening())
                .contains("- annex.pdf (Annex): could not be read")
                .contains("About what could not be read we say nothing.");
    }

    @Test
    void doesNotAskWhatIsAddressedTakenBackOrOvertaken() {
        judge(silent, Judgement.CONFIRMED_UNMENTIONED, READ, List.of());
        judge(dodged, Judgement.ADDRESSED, "It says how.", List.of(passage()));
        assertThat(letter().points()).extracting(Point::issue).containsExactly(silent);
        assertThat(occasion().unmentioned()).isEqualTo(1);
        assertThat(occasion().dodged()).isZero();

        register.change(ROUND, silent, 1, words("Ferries by night", "ferry", "boat"), "More words");

        assertThat(letters.draft(ROUND, FOOTPRINT)).isEmpty();
        assertThat(letters.occasions(ROUND)).noneMatch(one -> one.version().id().equals(plan));
    }

    @Test
    void isAWordDocumentWithHeadingsAndEveryParagraph() throws IOException {
        dodge();
        Letter drafted = letter();
        Letter edited = new Letter(
                drafted.footprint(),
                "Subject & <more>",
                "Dear all,\nsecond line\n\nThird part \u0001 here",
                drafted.points(),
                "Yours");

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(letters.word(edited)))) {
            List<XWPFParagraph> paragraphs = word.getParagraphs();
            assertThat(paragraphs.getFirst().getText()).isEqualTo("Subject & <more>");
            assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(paragraphs.get(1).getText()).isEqualTo("Dear all,\nsecond line");
            assertThat(paragraphs.get(2).getText()).startsWith("Third part ").endsWith(" here");
            assertThat(paragraphs)
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("1. Trusts joining together");
            assertThat(paragraphs).extracting(XWPFParagraph::getText).anyMatch(text -> text.startsWith("“" + DODGE));
            assertThat(paragraphs.getLast().getText()).isEqualTo("Yours");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
        assertThat(edited.plainText()).contains("\r\n\r\n1. Trusts joining together\r\n\r\nDoes the plan");
    }

    private void dodge() {
        judge(dodged, Judgement.DODGED, "It leaves open which.", List.of(passage()));
    }

    private Cite passage() {
        return new Cite(plans.documents(plan).getFirst().id(), 1, DODGE);
    }

    private Letter letter() {
        return letters.draft(ROUND, FOOTPRINT).orElseThrow();
    }

    private Letters.Occasion occasion() {
        return letters.occasions(ROUND).stream()
                .filter(one -> one.version().id().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private static Point point(Letter letter, String issue) {
        return letter.points().stream()
                .filter(one -> one.issue().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    private Finding judge(String issue, Judgement judgement, String note, List<Cite> cites) {
        VerdictEvidence seen = silences.evidence(plan, issue).orElseThrow();
        int revision = judging.current(plan, issue).map(Finding::revision).orElse(0);
        return judging.judge(new JudgementDraft(
                plan, issue, seen.issue().edition(), seen.textState(), revision, judgement, note, cites));
    }

    private String added(String title, String term) {
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, words(title, term)).id();
    }

    private static IssueDraft words(String title, String... terms) {
        return new IssueDraft(
                title,
                "Does the plan say it?",
                "People ask.",
                "",
                List.of(FOOTPRINT),
                List.of(List.of(terms)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PlanVersionId uploaded(String fileName, String text) {
        Document document = read(
                new Upload(ROUND, FOOTPRINT, "Version " + UUID.randomUUID(), null, DocumentRole.MAIN, fileName, "test"),
                text.getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(document.version()));
        return document.version();
    }

    private void broken() {
        String title = plans.version(plan).orElseThrow().title();
        read(
                new Upload(ROUND, FOOTPRINT, title, null, DocumentRole.ANNEX, "annex.pdf", "test"),
                ("%PDF-1.4\n" + UUID.randomUUID() + "\n%%EOF").getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(plan));
    }
}
