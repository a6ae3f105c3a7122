package org.candour.silences.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTests {

    private static final List<String> REGIONS = List.of("North", "South");
    private static final List<String> THEMES = List.of("finance");

    @Test
    void whatThereIsNotIsSaidAndNarrowsNothing() {
        Arrangement asked = Arrangement.of(QueryParameters.fromString("theme=Zzz&region=West&plans=oldest"));

        assertThat(asked.refused(REGIONS, THEMES))
                .containsExactly(
                        "At “plans=oldest”: there is no such choice. There is silent, region, name.",
                        "At “region=West”: there is no such choice. There is North, South.",
                        "At “theme=Zzz”: there is no such choice. There is finance.");
        assertThat(asked.of(REGIONS, THEMES))
                .extracting(Arrangement::theme, Arrangement::region)
                .containsExactly("", "");
    }

    @Test
    void whatThereIsIsTakenWithoutAWord() {
        Arrangement asked = Arrangement.of(QueryParameters.fromString("theme=finance&region=North&issues=check"));

        assertThat(asked.refused(REGIONS, THEMES)).isEmpty();
        assertThat(asked.of(REGIONS, THEMES)).isEqualTo(asked);
    }
}
