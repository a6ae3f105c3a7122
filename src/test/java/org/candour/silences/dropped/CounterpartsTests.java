package org.candour.silences.dropped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.search.PlanSentences.Sentence;
import org.candour.silences.DroppedContent.Stated;
import org.junit.jupiter.api.Test;

class CounterpartsTests {

    private static final DocumentId DOCUMENT = new DocumentId(UUID.randomUUID());

    @Test
    void whatMovedOrWasEditedLightlyIsNotDropped() {
        Counterparts later = new Counterparts(
                List.of(
                        sentence("Maternity beds will open in June."),
                        sentence(
                                "We will close the stroke unit at Tarnside Hospital by the end of March 2018, subject to consent.")));
        assertThat(later.has(sentence("Maternity beds will open in June."))).isTrue();
        assertThat(later.has(sentence("We will close the stroke unit at Tarnside Hospital by the end of March 2018.")))
                .isTrue();
    }

    @Test
    void whatIsSaidNowhereElseIsDropped() {
        Counterparts later =
                new Counterparts(List.of(sentence("We will explore the future of the unit with patients.")));
        assertThat(later.has(sentence("We will close the stroke unit at Tarnside Hospital in 2018.")))
                .isFalse();
    }

    @Test
    void aFigureWrittenOtherwiseIsTheSameFigure() {
        var before = Stating.FIGURES.of(List.of(sentence("We save £12.0 million and close 40 beds, 5 per cent.")));
        var after = Stating.FIGURES.of(List.of(sentence("Closing 40 beds (5%) saves £12m.")));
        assertThat(Stating.missing(before, after)).isEmpty();
        var changed = Stating.FIGURES.of(List.of(sentence("Closing 60 beds (5%) saves £12m.")));
        assertThat(Stating.missing(before, changed)).extracting(Stated::what).containsExactly("40 beds");
    }

    @Test
    void aNamedSiteThatIsNamedNoMoreIsGone() {
        var before = Stating.SITES.of(List.of(sentence("Stroke moves to Tarnside General Hospital and Mere House.")));
        var after = Stating.SITES.of(List.of(sentence("Stroke moves to Mere House.")));
        assertThat(Stating.missing(before, after))
                .extracting(Stated::what)
                .containsExactly("Tarnside General Hospital");
    }

    private static Sentence sentence(String text) {
        return new Sentence(
                DOCUMENT, 1, text, Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9£]+")), false);
    }
}
