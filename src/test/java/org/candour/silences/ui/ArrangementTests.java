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
        QueryParameters address = QueryParameters.fromString("theme=Zzz&region=West&plans=oldest");
        Arrangement asked = Arrangement.of(address);

        assertThat(Arrangement.refused(address, REGIONS, THEMES))
                .containsExactly(
                        "At “plans=oldest”: there is no such choice. There is silent, region, name.",
                        "At “region=West”: there is no such choice. There is North, South.",
                        "At “theme=Zzz”: there is no such choice. There is finance.");
        assertThat(asked.of(REGIONS, THEMES))
                .extracting(Arrangement::plans, Arrangement::theme, Arrangement::region)
                .containsExactly("silent", "", "");
    }

    @Test
    void anOrderUnderTheNameThatOtherPagesHaveIsRefusedInWords() {
        assertThat(Arrangement.refused(QueryParameters.fromString("sort=silent"), REGIONS, THEMES))
                .containsExactly(
                        "At “sort=silent”: there is no such choice. The order is chosen by issues and by plans.");
    }

    @Test
    void whatThereIsIsTakenWithoutAWord() {
        QueryParameters address = QueryParameters.fromString("theme=finance&region=North&issues=check&sort=");
        Arrangement asked = Arrangement.of(address);

        assertThat(Arrangement.refused(address, REGIONS, THEMES)).isEmpty();
        assertThat(asked.of(REGIONS, THEMES)).isEqualTo(asked);
    }
}
