package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.MadePdf;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads.Upload;
import org.candour.search.EvidenceSearch;
import org.candour.silences.SilenceMatrix.Cell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Register, counting and matrix, on real uploads. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
class SilencesTests extends PlansTest {

    private static final String PLAN = """
            Our plan for the area is about hospitals and the people who use them every day.

            Stroke care moves to Tarnside Hospital by 2018. The unit is led by Dr Jones.

            Maternity, cancer, frailty, diabetes, dementia and asthma matter to us.
            """;

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private PublicSilences open;

    @Autowired
    private EvidenceSearch search;

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private Shelf shelf;

    private String footprint = "E54000005";

    @Test
    void theRoundBeginsWithTheRegisterOfItsCriteriaSet() {
        assertThat(register.issues(ROUND)).extracting(Issue::id).contains("ae-sites", "maternity-sites");
        assertThat(register.issue(ROUND, "ae-sites").orElseThrow().isPublic()).isTrue();
    }

    @Test
    void aPlanIsCountedForEveryIssueOnceItIsIndexed() {
        String stroke = added("stroke unit", "stroke");
        String childhood = added("childhood obesity", "childhood obesity");
        uploaded();
        assertThat(cell(stroke).verdict()).isEqualTo(Verdict.DISCUSSED);
        assertThat(cell(childhood).verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(cell(childhood).toCheck())
                .as("of one page, which is hardly a plan")
                .isTrue();
    }

    @Test
    void aChangedIssueIsCountedAnewEverywhere() {
        uploaded();
        String id = added("asthma in lists", "childhood obesity");
        await(() -> cell(id).verdict() == Verdict.NOT_MENTIONED);
        Issue before = register.issue(ROUND, id).orElseThrow();
        register.change(ROUND, id, 1, draft(before.title(), "asthma"), "wrong word");
        await(() -> cell(id).verdict() == Verdict.MENTIONED_IN_PASSING);
        assertThat(register.editions(ROUND, id)).hasSize(2);
    }

    @Test
    void theEvidenceShowsThePassageAndWhatWasSearchedFor() {
        String stroke = added("stroke evidence", "stroke");
        PlanVersionId version = uploaded();
        VerdictEvidence evidence = silences.evidence(version, stroke).orElseThrow();
        assertThat(evidence.passages().getFirst().passage().snippet().text())
                .contains("Stroke care moves to Tarnside Hospital by 2018.");
        assertThat(evidence.terms().getFirst().searchedAs()).contains("HASU");
        assertThat(silences.evidence(version, stroke).orElseThrow().textState()).isEqualTo(evidence.textState());
    }

    @Test
    void aWordInAFalseFriendIsNoMentionAndIsShownWithItsPageAndTheFriend() {
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        register.add(ROUND, id, subtracting("set aside", "tarnside", "Tarnside Hospital"));
        PlanVersionId version = uploaded();
        VerdictEvidence evidence = silences.evidence(version, id).orElseThrow();
        assertThat(evidence.cell().verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(evidence.cell().why()).contains("In 1 sentence its words were found and set aside");
        assertThat(evidence.isEmpty()).isFalse();
        VerdictEvidence.Discounted place = evidence.discounted().getFirst();
        assertThat(place.passage().page()).isEqualTo(1);
        assertThat(place.passage().snippet().text()).contains("Tarnside Hospital");
        assertThat(place.words()).isEqualTo("set aside because it is part of “Tarnside Hospital”");
        assertThat(cell(id).counts())
                .as("as it is kept")
                .isEqualTo(evidence.cell().counts());
    }

    @Test
    void anIssueNotShownAndAPlanNotPublishedAreNotPublic() {
        String id = added("not public", "stroke");
        PlanVersionId version = uploaded();
        assertThat(publicRows(version)).isZero();
        plans.publish(version);
        SilenceMatrix matrix = open.matrix(ROUND);
        assertThat(publicRows(version)).isEqualTo(1);
        assertThat(matrix.issues()).extracting(Issue::id).doesNotContain(id);
        assertThat(open.evidence(ROUND, footprint, id)).isEmpty();
        register.show(ROUND, id);
        assertThat(open.matrix(ROUND).issues()).extracting(Issue::id).contains(id);
        plans.unpublish(version);
        assertThat(publicRows(version)).isZero();
        assertThat(open.evidence(ROUND, footprint, id)).isEmpty();
    }

    @Test
    void aCertificateOfASquareIsTheSameEachTimeUntilTheSearchComesToSomethingElse() {
        String id = added("certified", "stroke");
        register.show(ROUND, id);
        PlanVersionId version = uploaded();
        plans.publish(version);
        VerdictEvidence first = open.certified(ROUND, footprint, id).orElseThrow();
        uploaded("Version " + UUID.randomUUID(), "other.txt", "Another plan moves the index on.");
        awaitAnotherSecond(first);
        assertThat(open.certified(ROUND, footprint, id).orElseThrow()).isEqualTo(first);
        assertThat(open.evidence(ROUND, footprint, id).orElseThrow().at()).isAfter(first.at());

        register.change(ROUND, id, 1, draft("certified", "maternity"), "other words");
        register.show(ROUND, id);
        assertThat(open.certified(ROUND, footprint, id).orElseThrow().at()).isAfter(first.at());
        plans.unpublish(version);
        assertThat(open.certified(ROUND, footprint, id)).isEmpty();
    }

    private static void awaitAnotherSecond(VerdictEvidence first) {
        await(() -> java.time.Instant.now().isAfter(first.at().plusSeconds(1)));
    }

    @Test
    void noPlanIsCalledSilentBetweenItsNewTextsAndTheirCount() {
        String id = added("said since", "childhood obesity");
        PlanVersionId version = uploaded();
        assertThat(cell(id).verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        DocumentId document = plans.documents(version).getFirst().id();
        corrections.correct(document, 1, "Childhood obesity is dealt with by 2018. We will do so.", "It was misread.");
        List<Verdict> seen = new ArrayList<>();
        await(() -> {
            silences.matrix(ROUND).rows().stream()
                    .filter(row -> row.version().id().equals(version))
                    .flatMap(row -> row.cell(id).stream())
                    .forEach(cell -> seen.add(cell.verdict()));
            seen.add(silences.evidence(version, id).orElseThrow().cell().verdict());
            return seen.getLast() == Verdict.DISCUSSED && seen.size() > 1;
        });
        assertThat(seen).doesNotContain(Verdict.NOT_MENTIONED);
    }

    @Test
    void aPlanIsCountedAnewWhenADocumentIsTakenAwayFromIt() {
        String id = added("said in the annex", "childhood obesity");
        String version = "Version " + UUID.randomUUID();
        uploaded(version, "plan.txt", PLAN);
        Document annex = uploaded(version, "annex.txt", "Childhood obesity falls by 2018. We will see to it.");
        await(() -> cell(id).verdict() == Verdict.DISCUSSED);

        shelf.delete(annex.id(), "It is of another plan.", true);

        await(() -> cell(id).verdict() == Verdict.NOT_MENTIONED);
    }

    @Test
    void aPlanOfWhichNothingCouldBeReadHasAVerdict() {
        String id = added("not read", "childhood obesity");
        footprint = "E54000006";
        Document nothing = read(
                new Upload(ROUND, footprint, "Version " + UUID.randomUUID(), null, DocumentRole.MAIN, "a.pdf", "test"),
                MadePdf.pdf().damaged().bytes());

        assertThat(nothing.read()).isZero();
        assertThat(cell(id).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aPreviewTellsWhatEachTermBringsBeforeAnythingIsSaved() {
        uploaded();
        IssuePreview preview = silences.preview(ROUND, draft("preview", "stroke", "no such words"));
        assertThat(preview.terms())
                .filteredOn(term -> term.term().equals("stroke"))
                .allMatch(term -> term.plans() > 0);
        assertThat(preview.terms())
                .filteredOn(term -> term.term().equals("no such words"))
                .allMatch(term -> term.plans() == 0);
    }

    @Test
    void everythingWrongWithADraftIsToldAtOnce() {
        IssueDraft bad = new IssueDraft(
                " ",
                "",
                "why",
                "no-domain",
                List.of("E99"),
                List.of(List.of("…", "stroke")),
                List.of(),
                List.of("STROKE"),
                List.of(),
                List.of());
        assertThatThrownBy(() -> register.add(ROUND, "bad-one", bad))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(6));
        assertThat(register.issue(ROUND, "bad-one")).isEmpty();
    }

    @Test
    void twoWhoChangeTheSameEditionDoNotOverwriteEachOther() {
        String id = added("changed twice", "stroke");
        register.change(ROUND, id, 1, draft("first", "stroke"), "one");
        assertThatThrownBy(() -> register.change(ROUND, id, 1, draft("second", "stroke"), "two"))
                .hasMessageContaining("Somebody else");
        assertThat(register.issue(ROUND, id).orElseThrow().title()).isEqualTo("first");
    }

    private long publicRows(PlanVersionId version) {
        return open.matrix(ROUND).rows().stream()
                .filter(row -> row.version().id().equals(version))
                .count();
    }

    private Cell cell(String issue) {
        await(() -> silences.matrix(ROUND).rows().stream()
                .filter(row -> row.version().footprint().equals(footprint))
                .allMatch(row -> row.cell(issue).isPresent()));
        return silences.matrix(ROUND).rows().stream()
                .filter(row -> row.version().footprint().equals(footprint))
                .findFirst()
                .orElseThrow()
                .cell(issue)
                .orElseThrow();
    }

    private String added(String title, String term) {
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, draft(title, term)).id();
    }

    private static IssueDraft draft(String title, String... terms) {
        return draft(title, List.of(terms), List.of());
    }

    private static IssueDraft subtracting(String title, String term, String friend) {
        return draft(title, List.of(term), List.of(friend));
    }

    private static IssueDraft draft(String title, List<String> terms, List<String> friends) {
        return new IssueDraft(
                title,
                "Does the plan say it?",
                "It matters.",
                "",
                List.of(),
                List.of(terms),
                List.of(),
                friends,
                List.of(),
                List.of());
    }

    private PlanVersionId uploaded() {
        return uploaded("Version " + UUID.randomUUID(), "plan.txt", PLAN).version();
    }

    /** With something that makes it another file, and states no number. */
    private Document uploaded(String version, String name, String plan) {
        String other = UUID.randomUUID()
                .toString()
                .chars()
                .map(c -> 'a' + Character.getNumericValue(c) + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Document document = read(
                new Upload(ROUND, footprint, version, null, DocumentRole.MAIN, name, "test"),
                (plan + "\n\n" + other).getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(document.version()));
        return document;
    }
}
