package org.candour.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.search.Evidence;
import org.candour.search.Sought;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps silence from being claimed where an author wrote few terms: the words of them, otherwise put. */
class PartEvidenceTests {

    private static final String OTHER =
            "The board met in March and spoke of what its buildings need and of the people in them.";

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coasts            | coastal zone management | The management of our coastal zones begins again.
            Coasts            | coastal zone management | Those who manage each zone at the coast will meet.
            Flood defence     | resilience              | A resilient network of roads is what we want.
            Talks             | stakeholder consultation | Stakeholders were widely consulted on it.
            Technology needs  | technology gap          | New technologies will be asked for.
            """)
    void wordsOfATermOrTheTellingWordOfTheTitleAreNoMentionButAReasonToLook(String title, String term, String text) {
        put(version, text);
        Evidence found = evidence(sought(title, term));
        assertThat(found.isMention()).isFalse();
        assertThat(found.partly()).isPositive();
        assertThat(found.pages()).isZero();
        assertThat(found.terms()).isEmpty();
        assertThat(found.spots()).isNotEmpty().allMatch(Evidence.Spot::isRelated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coasts              | coastal zone management | The zone round the hospital is for those on foot only.
            Coasts              | coastal zone management | A plan without any of its words stays silent on it.
            Childhood obesity   | childhood obesity       | Luck and bridges are all that it speaks of, over and over.
            """)
    void aPlanWithoutThemStaysSilent(String title, String term, String text) {
        put(version, text);
        assertThat(isFound(sought(title, term))).isFalse();
    }

    @Test
    void wordsFarApartDoNotBelongTogether() {
        put(version, "The zone is quiet. " + OTHER + " " + OTHER + " Then management of the coastal path was told.");
        assertThat(isFound(sought("Seaside", "coastal zone management"))).isFalse();
    }

    @Test
    void anAuthorOfManyTermsHasThoughtOfTheOtherWordings() {
        put(version, "The management of our coastal zones begins again.");
        List<String> many = new ArrayList<>(List.of("coastal zone management"));
        IntStream.range(0, 9).forEach(i -> many.add("another wording " + i));
        Sought sought = new Sought("Coasts", List.of(many), List.of(), List.of(), List.of());
        assertThat(sought.isThin()).isFalse();
        assertThat(isFound(sought)).isFalse();
    }

    @Test
    void whatIsMentionedNeedsNoReasonToLook() {
        put(version, "Coastal zone management is ours. The management of our coastal zones begins again.");
        Evidence found = evidence(sought("Coasts", "coastal zone management"));
        assertThat(found.isMention()).isTrue();
        assertThat(found.partly()).isZero();
    }

    @Test
    void falseFriendsAndStruckOutWordsAreNoReason() {
        put(version, "It came as a struck-out stroke of luck for all of us.");
        Sought sought = new Sought(
                "Stroke", List.of(List.of("strokes of fate")), List.of(), List.of("stroke of luck"), List.of());
        assertThat(isFound(sought)).isFalse();
        String text = "Every stroke counts here.";
        put(version, text, new Mark(Mark.Kind.DELETED, 0, text.length()));
        assertThat(isFound(sought)).isFalse();
    }

    @Test
    void otherPlansChangeNothing() {
        put(version, "New technologies will be asked for.");
        Evidence alone = evidence(sought("Technology needs", "technology gap"));
        for (int i = 0; i < 20; i++) {
            put(new PlanVersionId(UUID.randomUUID()), "Technology here, and technology there, and what it needs.");
        }
        assertThat(evidence(sought("Technology needs", "technology gap"))).isEqualTo(alone);
        try (IndexReading reading = index.reading()) {
            assertThat(reading.evidence(sought("Technology needs", "technology gap"), version))
                    .containsOnlyKeys(version)
                    .containsEntry(version, alone);
        }
    }

    @Test
    void aSentenceWithTheWholePhraseIsTold() {
        put(version, "Our zones are many. Coastal zone management is a matter for all of us here.");
        assertThat(evidence(sought("Coasts", "coastal zone management")).phrases())
                .isEqualTo(1);
        assertThat(evidence(sought("Coasts", "zones")).phrases()).isZero();
        assertThat(evidence(sought("Coasts", "zones NEAR/8 many")).phrases()).isZero();
    }

    private Evidence evidence(Sought sought) {
        try (IndexReading reading = index.reading()) {
            return reading.evidence(sought, null).get(version);
        }
    }

    private boolean isFound(Sought sought) {
        try (IndexReading reading = index.reading()) {
            return reading.evidence(sought, null).containsKey(version)
                    && (evidence(sought).isMention() || evidence(sought).partly() > 0);
        }
    }

    private static Sought sought(String title, String term) {
        return new Sought(title, List.of(List.of(term)), List.of(), List.of(), List.of());
    }

    /** With pages that say nothing of it, before and behind. */
    private void put(PlanVersionId plan, String text, Mark... marks) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            boolean isIt = number == 3;
            pages.add(new Page(
                    number, Readability.TEXT, "", isIt ? text : OTHER, "", 100, isIt ? List.of(marks) : List.of()));
        }
        index.put(new IndexedDocument(new DocumentId(plan.value()), plan, "f", pages.size()), pages);
        index.commit();
    }
}
