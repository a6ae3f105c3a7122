package org.candour.search.question.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;
import org.candour.search.question.names.AcronymFinder.Meaning;
import org.candour.search.question.query.NewWords;
import org.candour.search.words.Stems;
import org.junit.jupiter.api.Test;

/** Searches are widened to other names, but never to another thing. */
class VocabularyTests {

    private static final Vocabulary SHIPPED = new Vocabulary(ShippedVocabulary.entries());

    private static List<String> others(String name) {
        return SHIPPED.othersOf(Atom.of(name));
    }

    @Test
    void anAcronymOfTwoMeaningsIsTakenForNeither() {
        assertThat(others("ASU")).isEmpty();
        assertThat(others("OBC")).isEmpty();
        assertThat(others("stroke")).contains("HASU").doesNotContain("ASU");
        assertThat(others("outcomes based contract")).doesNotContain("OBC");
    }

    @Test
    void butItIsAReasonToLookBeforeASilenceIsClaimed() {
        assertThat(SHIPPED.doubtfulFor(Atom.of("stroke"))).containsExactly("ASU");
        assertThat(SHIPPED.doubtfulFor(Atom.of("ASU"))).isEmpty();
    }

    @Test
    void aPartIsFoundForTheWholeButNotTheWholeForAPart() {
        assertThat(others("critical care")).contains("HDU", "ICU");
        assertThat(others("HDU")).containsExactly("high dependency unit");
        assertThat(others("ICU")).contains("intensive care unit");
    }

    @Test
    void aReviewOfDeathsIsNotWhatSomebodyLed() {
        Stems stems = new Stems();
        assertThat(stems.of("leder")).isNotEqualTo(stems.of("led"));
    }

    @Test
    void whatIsSwitchedOffWidensNothingAndGivesAnotherVersion() {
        VocabularyEntry entry = entry("extra quick zone", "EQZ");
        Vocabulary on = new Vocabulary(List.of(entry));
        Vocabulary off = new Vocabulary(List.of(entry.inUse(false)));
        assertThat(on.othersOf(Atom.of("extra quick zones"))).containsExactly("EQZ");
        assertThat(off.othersOf(Atom.of("extra quick zone"))).isEmpty();
        assertThat(on.version()).hasSize(8).isNotEqualTo(off.version());
        assertThat(new Vocabulary(List.of(entry)).version()).isEqualTo(on.version());
    }

    @Test
    void aChangedVocabularyIsTheSameAsOneMadeAnewButNoOtherMayPassForIt() {
        VocabularyEntry kept = entry("harbour care unit", "HCU");
        VocabularyEntry before = entry("extra quick zone", "EQZ");
        VocabularyEntry after = entry("extra quick zone", "XQZ");
        Vocabulary old = new Vocabulary(List.of(kept, before));
        Vocabulary anew = new Vocabulary(List.of(kept, after));
        Vocabulary changed = old.next(List.of(kept, after));
        assertThat(changed.version()).isEqualTo(anew.version()).isNotEqualTo(old.version());
        assertThat(changed.turn()).isNotEqualTo(old.turn()).isNotEqualTo(anew.turn());
        assertThat(changed.othersOf(Atom.of("extra quick zone"))).containsExactly("XQZ");
        assertThat(changed.othersOf(Atom.of("HCU"))).containsExactly("harbour care unit");
        assertThat(old.next(List.of(kept, before.inUse(false))).othersOf(Atom.of("extra quick zone")))
                .isEmpty();
    }

    /** With it, "harbour" has too many acronyms for any; without it, it has one, which plans may write. */
    @Test
    void anEntryOfTooManyAcronymsTouchesTheTermsItKeptFromBeingWidened() {
        VocabularyEntry one = entry("harbour care unit", "HCU");
        List<String> many = IntStream.range(0, 13)
                .mapToObj(i -> "harbour " + (char) ('a' + i) + "ction unit")
                .flatMap(name -> Stream.of(name, "H" + name.substring(8, 9).toUpperCase(Locale.ROOT) + "U"))
                .toList();
        VocabularyEntry wide =
                new VocabularyEntry("harbours at large", many, List.of(), List.of(), false, true, "", "", true);
        Vocabulary with = new Vocabulary(List.of(one, wide));
        Vocabulary without = new Vocabulary(List.of(one));
        assertThat(with.othersOf(Atom.of("harbour"))).isEmpty();
        assertThat(without.othersOf(Atom.of("harbour"))).containsExactly("HCU");
        assertThat(NewWords.touched(with, without))
                .accepts("harbour", "\"harbour\"")
                .rejects("stroke");
    }

    @Test
    void aTextIsTakenAtItsWordAboutItsAcronyms() {
        assertThat(AcronymFinder.in(
                        "We will open a hyper-acute\nstroke unit (HASU) and two Urgent Treatment Centres (UTCs)."))
                .containsExactly(
                        new Meaning("HASU", "hyper-acute stroke unit"), new Meaning("UTC", "Urgent Treatment Centres"));
        assertThat(AcronymFinder.in("the ADHD (attention deficit hyperactivity disorder) pathway"))
                .containsExactly(new Meaning("ADHD", "attention deficit hyperactivity disorder"));
        assertThat(AcronymFinder.in("see the annex (NHS) and (GP) only, £4m (FYE)"))
                .isEmpty();
        assertThat(AcronymFinder.in("((((((HASU".repeat(2000))).isEmpty();
    }

    @Test
    void namesSeenInPlansAreSuggestedMostSeenFirst() {
        List<Suggestion> suggested = Suggested.of(
                List.of("zebra crossing"),
                List.of(entry("zebra crossing", "striped crossing")),
                Map.of(
                        new Meaning("ZCU", "zebra crossing unit"), 3,
                        new Meaning("XYZ", "extra yellow zone"), 9));
        assertThat(suggested)
                .containsExactly(
                        new Suggestion("ZCU", "zebra crossing", 3),
                        new Suggestion("striped crossing", "zebra crossing", 0));
    }

    private static VocabularyEntry entry(String term, String other) {
        return new VocabularyEntry(term, List.of(other), List.of(), List.of(), false, true, "", "", true);
    }
}
