package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static Choices choices(Map<String, String> query) {
        return new Choices.Maker("/finance", query)
                .oneOf("distance", List.of("2016-17", "2015-16"), "2016-17")
                .percent("weight", "50")
                .text("find")
                .made();
    }

    @Test
    void theAddressKeepsWhatDiffersFromTheUsual() {
        Choices choices = choices(Map.of("distance", "2015-16", "weight", "50", "find", "royal & general"));

        assertThat(choices.query()).isEqualTo("?distance=2015-16&find=royal+%26+general");
        assertThat(choices.href("distance", "2016-17", "maps")).isEqualTo("/finance?find=royal+%26+general#maps");
        assertThat(choices.others("find")).containsExactly(Map.entry("distance", "2015-16"));
    }

    @Test
    void whatIsNotKnownCountsAsNotChosen() {
        Choices choices = choices(Map.of("distance", "1066-67", "weight", "101"));

        assertThat(choices.get("distance")).isEqualTo("2016-17");
        assertThat(choices.weight()).isEqualTo(50);
        assertThat(choices(Map.of("weight", "-5")).weight()).isEqualTo(50);
        assertThat(choices(Map.of("weight", "007")).weight()).isEqualTo(7);
    }

    @Test
    void nothingChosenIsTheUsualAndAllIsAChoiceOfItsOwn() {
        List<String> regions = List.of("North", "");

        Choices usual = new Choices.Maker("/finance", Map.of())
                .oneOf("in", regions, "North")
                .made();
        Choices all = new Choices.Maker("/finance", Map.of("in", ""))
                .oneOf("in", regions, "North")
                .made();

        assertThat(usual.get("in")).isEqualTo("North");
        assertThat(all.get("in")).isEmpty();
        assertThat(all.query()).isEqualTo("?in=");
        assertThat(usual.href("in", "", "years")).isEqualTo("/finance?in=#years");
    }
}
