package org.candour.silences.dropped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSentences;
import org.candour.search.PlanSentences.Sentence;
import org.candour.silences.DroppedContent.Comparison;
import org.candour.silences.DroppedContent.Stated;
import org.candour.silences.Silences;
import org.candour.silences.verdicts.VersionVerdicts;
import org.junit.jupiter.api.Test;

/** Headers between two versions of a plan. */
class DroppedHeadsTests {

    private static final String SAID = "We will close 12 beds at Tarnside General Hospital by next summer.";

    private final PlanVersion older = version("October");
    private final PlanVersion newer = version("December");
    private final PlanSentences sentences = mock();
    private final Plans plans = mock();
    private final PlanTexts texts = mock();
    private final TextNames names = mock();

    @Test
    void whatStoodOnlyInAHeaderIsNotSaidToBeDropped() {
        Comparison compared = compare(List.of(sentence(SAID, true)), List.of());
        assertThat(compared.gone()).isEmpty();
        assertThat(compared.figuresGone()).isEmpty();
        assertThat(compared.sitesGone()).isEmpty();
    }

    @Test
    void whatIsKeptOnlyInAHeaderIsNotSaidToBeDroppedEither() {
        assertThat(compare(List.of(sentence(SAID, false)), List.of(sentence(SAID, true)))
                        .gone())
                .isEmpty();
    }

    @Test
    void whatTheTextSaidAndNobodySaysAnyMoreIsDropped() {
        Comparison compared = compare(List.of(sentence(SAID, false)), List.of());
        assertThat(compared.gone()).extracting(Stated::what).containsExactly(SAID);
        assertThat(compared.figuresGone()).isNotEmpty();
        assertThat(compared.sitesGone()).isNotEmpty();
    }

    private Comparison compare(List<Sentence> before, List<Sentence> after) {
        for (PlanVersion version : List.of(older, newer)) {
            given(plans.version(version.id())).willReturn(Optional.of(version));
            given(plans.coverage(version.id())).willReturn(new Coverage(1, 1, 0, 0));
            given(names.of(version.id())).willReturn(version.title());
        }
        given(texts.doubt(any(), anyInt())).willReturn("");
        given(sentences.sentences(older.id())).willReturn(before);
        given(sentences.sentences(newer.id())).willReturn(after);
        return new StaffDroppedContent(
                        plans,
                        texts,
                        mock(EvidenceSearch.class),
                        sentences,
                        mock(Silences.class),
                        mock(VersionVerdicts.class),
                        names)
                .compare(older.id(), newer.id());
    }

    private static Sentence sentence(String text, boolean isHead) {
        return new Sentence(
                new DocumentId(UUID.randomUUID()),
                1,
                text,
                Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")),
                isHead);
    }

    private static PlanVersion version(String title) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), new RoundId("made"), "E54000001", title, null, true);
    }
}
