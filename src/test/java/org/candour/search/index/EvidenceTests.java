package org.candour.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.search.Cue;
import org.candour.search.Evidence;
import org.candour.search.Evidence.Discount;
import org.candour.search.Sought;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a plan counts as a mention, and what as more than that. */
class EvidenceTests {

    private final PlanVersionId version = new PlanVersionId(UUID.randomUUID());

    @TempDir
    private Path folder;

    private LucenePlanIndex index;

    @BeforeEach
    void open() {
        index = new LucenePlanIndex(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anOrdinarySentenceIsAMentionWithNothingCommitted() {
        Evidence found = find("Stroke services matter to all of our partners.", "stroke");
        assertThat(found.sentences()).isEqualTo(1);
        assertThat(found.committed()).isZero();
        assertThat(found.terms()).containsExactly("stroke");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stroke care for patients moves by 2018.                             | DATE
            Stroke care for patients in the area costs £3.2m.                   | MONEY
            Stroke care for patients takes up 120 beds in our area.             | NUMBER
            Stroke care for patients is given at Tarnside Hospital today.       | SITE
            Stroke care for patients is led by Dr Jones from the acute trust.   | OWNER
            For all of our patients we will bring stroke care together.         | PROMISE
            """)
    void whatBindsSomebodyMakesItCommitted(String text, Cue cue) {
        Evidence found = find(text, "stroke");
        assertThat(found.committed()).isEqualTo(1);
        assertThat(found.spots().getFirst().near()).contains(cue);
    }

    @Test
    void aPromiseInAnotherSentenceIsNotNear() {
        assertThat(find("Stroke services matter to all of our partners. We will close two wards by 2018.", "stroke")
                        .committed())
                .isZero();
    }

    @Test
    void whatFollowsAHeadingIsNearIt() {
        Evidence found = find("Stroke\nWe will bring care together on one site by 2018.", "stroke");
        assertThat(found.committed()).isEqualTo(1);
    }

    @Test
    void aSectionsNumberIsNoCommitment() {
        assertThat(find("4.2 Stroke services for the people of this area", "stroke")
                        .committed())
                .isZero();
    }

    @Test
    void oneOfManyThingsListedIsInPassing() {
        Evidence found = find("Priorities: stroke, cancer, diabetes, dementia, asthma, frailty and obesity.", "stroke");
        assertThat(found.sentences()).isZero();
        assertThat(found.inPassing()).isEqualTo(1);
    }

    @Test
    void aContentsListIsInPassingAndARunningHeadIsNoMention() {
        String text =
                "Contents of stroke services and their plans for all 12\nOther text of the page without the word.";
        int end = text.indexOf('\n');
        assertThat(find(text, new Mark(Mark.Kind.CONTENTS, 0, end)).inPassing()).isEqualTo(1);
        Evidence head = find(text, new Mark(Mark.Kind.RUNNING_HEAD, 0, end));
        assertThat(head.isMention()).isFalse();
        assertThat(head.dismissed()).isEqualTo(1);
    }

    @Test
    void whatThePlanSaysItDoesNotCoverIsSetAside() {
        Evidence found = find("Stroke services are not covered by this plan of the area.", "stroke");
        assertThat(found.setAside()).isEqualTo(1);
        assertThat(found.sentences()).isZero();
        assertThat(found.isMention()).isTrue();
    }

    @Test
    void anAcronymIsFoundForItsName() {
        assertThat(find("There is one HASU for the whole of the area today.", "stroke")
                        .isMention())
                .isTrue();
    }

    @Test
    void aTermInCapitalsIsFoundInCapitalsOnly() {
        assertThat(found("The EDs of the area are busy all day long.", sought("ED")))
                .isTrue();
        assertThat(found("The first ed. of the strategy was busy all day long.", sought("ED")))
                .isFalse();
    }

    @Test
    void aHitInsideAFalseFriendDoesNotCountAndOneThatReachesOutDoes() {
        Sought sought =
                new Sought(List.of(List.of("stroke", "stroke unit")), List.of(), List.of("at a stroke"), List.of());
        assertThat(found("At a stroke this changes everything for the area.", sought))
                .isFalse();
        assertThat(found("Patients are seen at a stroke unit in the area.", sought))
                .isTrue();
    }

    @Test
    void eachOfSeveralFalseFriendsIsSubtracted() {
        Sought sought = new Sought(
                List.of(List.of("stroke")),
                List.of(),
                List.of("stroke of luck", "heat stroke", "at a stroke"),
                List.of());
        assertThat(found("It was a stroke of luck for all of us.", sought)).isFalse();
        assertThat(found("Heat stroke is rare in the area these days.", sought)).isFalse();
        assertThat(found("At a stroke this changes everything for the area.", sought))
                .isFalse();
        assertThat(found("Heat stroke is rare, and a stroke is not.", sought)).isTrue();
    }

    @Test
    void aSingleWordAsFalseFriendTakesNoOtherFormOfTheWordAway() {
        Sought sought = new Sought(List.of(List.of("training")), List.of(), List.of("trains"), List.of());
        assertThat(found("The trust offers training for all of its staff.", sought))
                .isTrue();
        Sought trains = new Sought(List.of(List.of("train")), List.of(), List.of("trains"), List.of());
        assertThat(found("The trains run late on all of the days.", trains)).isFalse();
    }

    @Test
    void aHitInsideAFalseFriendIsToldWithThePlaceAndTheFriend() {
        Sought sought = new Sought(
                List.of(List.of("stroke", "strokes")), List.of(), List.of("heat stroke", "stroke of luck"), List.of());
        Evidence found = evidence("It was a stroke of luck for us. Heat stroke is rare these days.", sought);
        assertThat(found.isMention()).isFalse();
        assertThat(found.pages()).isZero();
        assertThat(found.discounted()).isEqualTo(2);
        assertThat(found.discounts()).extracting(Discount::friend).containsExactly("stroke of luck", "heat stroke");
        assertThat(found.discounts().getFirst().spot().firstWord()).isEqualTo(3);
    }

    @Test
    void aSentenceThatAlsoMentionsItIsNotToldAsSetAside() {
        Sought sought = new Sought(List.of(List.of("stroke")), List.of(), List.of("heat stroke"), List.of());
        Evidence found = evidence("Heat stroke is rare, and a stroke is not. Heat stroke is seen in August.", sought);
        assertThat(found.isMention()).isTrue();
        assertThat(found.discounted()).isEqualTo(1);
    }

    @Test
    void aNearPhraseOfWhichOneSideIsAFalseFriendIsToldAsSetAside() {
        Sought sought =
                new Sought(List.of(List.of("stroke NEAR/8 site")), List.of(), List.of("stroke of luck"), List.of());
        Evidence found = evidence("By a stroke of luck the site was sold to the council.", sought);
        assertThat(found.isMention()).isFalse();
        assertThat(found.discounts()).extracting(Discount::friend).containsExactly("stroke of luck");
    }

    @Test
    void aFalseFriendOverAPagesEndIsTold() {
        index.put(
                new IndexedDocument(new DocumentId(version.value()), version, "f", 2),
                List.of(page(1, "All of us said that it was a stroke"), page(2, "of luck for the whole area.")));
        index.commit();
        Evidence found =
                evidence(new Sought(List.of(List.of("stroke")), List.of(), List.of("stroke of luck"), List.of()));
        assertThat(found.discounts()).extracting(Discount::friend).contains("stroke of luck");
    }

    @Test
    void aWordInARunningHeadIsToldAsFoundThere() {
        String text = "The stroke strategy of the area\nOther text of the page without the word.";
        Evidence head = find(text, new Mark(Mark.Kind.RUNNING_HEAD, 0, text.indexOf('\n')));
        assertThat(head.discounted()).isZero();
        assertThat(head.discounts()).extracting(Discount::friend).containsExactly("");
    }

    @Test
    void nearWordsMayHaveChoicesOnEachSide() {
        Sought sought = sought("led by | chaired by NEAR/8 chief executive | accountable officer");
        assertThat(found("The board is chaired by the accountable officer of the group.", sought))
                .isTrue();
        assertThat(found("The board is chaired by the mayor of the largest town.", sought))
                .isFalse();
    }

    @Test
    void relatedWordsAreNoMentionButAreTold() {
        Sought sought = new Sought(List.of(List.of("stroke")), List.of("clot"), List.of(), List.of());
        Evidence found = evidence("A clot in the brain is a serious matter for us.", sought);
        assertThat(found.isMention()).isFalse();
        assertThat(found.related()).isEqualTo(1);
        assertThat(found.pages()).isZero();
    }

    @Test
    void anIssuesOwnWordsCommitToo() {
        Sought sought = new Sought(List.of(List.of("stroke")), List.of(), List.of(), List.of("delegated authority"));
        assertThat(evidence("Stroke networks now have delegated authority from all boards.", sought)
                        .committed())
                .isEqualTo(1);
    }

    @Test
    void aPhraseOverAPagesEndIsFound() {
        index.put(
                new IndexedDocument(new DocumentId(version.value()), version, "f", 2),
                List.of(page(1, "All patients go to the hyper acute"), page(2, "stroke unit of the area.")));
        index.commit();
        try (IndexReading reading = index.reading()) {
            assertThat(reading.evidence(sought("hyper acute stroke unit"), null))
                    .containsKey(version);
        }
    }

    @Test
    void ofOneVersionOnlyItsOwnPagesAreLookedAt() {
        PlanVersionId other = new PlanVersionId(UUID.randomUUID());
        put(version, "Stroke care is good in this area today.");
        put(other, "Stroke care is good in that area today.");
        try (IndexReading reading = index.reading()) {
            assertThat(reading.evidence(sought("stroke"), other)).containsOnlyKeys(other);
            assertThat(reading.evidence(sought("stroke"), null)).containsOnlyKeys(version, other);
        }
    }

    private Evidence find(String text, String term) {
        return evidence(text, sought(term));
    }

    private Evidence find(String text, Mark mark) {
        put(version, text, mark);
        return evidence(sought("stroke"));
    }

    private boolean found(String text, Sought sought) {
        put(version, text);
        try (IndexReading reading = index.reading()) {
            Evidence found = reading.evidence(sought, null).get(version);
            return found != null && found.isMention();
        }
    }

    private Evidence evidence(String text, Sought sought) {
        put(version, text);
        return evidence(sought);
    }

    private Evidence evidence(Sought sought) {
        try (IndexReading reading = index.reading()) {
            return reading.evidence(sought, null).get(version);
        }
    }

    private static Sought sought(String term) {
        return new Sought(List.of(List.of(term)), List.of(), List.of(), List.of());
    }

    private void put(PlanVersionId version, String text, Mark... marks) {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(1, Readability.TEXT, "", text, "", 100, List.of(marks)));
        index.put(new IndexedDocument(new DocumentId(version.value()), version, "f", 1), pages);
        index.commit();
    }

    private static Page page(int number, String text) {
        return new Page(number, Readability.TEXT, "", text, "");
    }
}
