package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.candour.common.html.Figures;
import org.candour.criteria.CriteriaSet.Band;
import org.junit.jupiter.api.Test;

class BandsAndMoneyTest {

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(BandsAndMoney.median(values("-3", "1", "9"))).isEqualByComparingTo("1");
        assertThat(BandsAndMoney.median(values("-3", "1"))).isEqualByComparingTo("-1");
        assertThat(BandsAndMoney.median(List.of())).isNull();
    }

    @Test
    void areasWithoutAPublishedRatingAreNotShown() {
        Band band = new Band("outstanding", "Outstanding", "O", BigDecimal.ONE, "");

        BandsAndMoney bands = BandsAndMoney.of(
                "Title", List.of(band), MadeMoney.oneOfEach(), AreaMoney::distance, Figures::signedMillions, "/f/");

        assertThat(bands.rows()).isEmpty();
        assertThat(bands.svg()).isEmpty();
    }
}
