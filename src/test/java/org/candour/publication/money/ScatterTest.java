package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScatterTest {

    private static String picture(List<AreaMoney> areas) {
        return Scatter.of(areas, "/f/", Scatter.Format.WIDE, "A title", "2016-17", "2015-16");
    }

    @Test
    void everyAreaWithBothFiguresIsALinkThatSaysWhatItIs() {
        String svg = picture(MadeMoney.oneOfEach());

        assertThat(Pattern.compile("<circle").matcher(svg).results().count()).isEqualTo(4);
        assertThat(svg)
                .contains(
                        "aria-label=\"Structural: +£1.0m, −4.0\u00a0%. Meets its target, but a large structural deficit\"")
                .contains("href=\"/f/Both#money\"")
                .doesNotContain("Unknown");
    }

    @Test
    void theQuartersAreNamedAndCounted() {
        assertThat(picture(MadeMoney.oneOfEach()).replaceAll("</?tspan[^>]*>", ""))
                .contains("Overspending on both (1)")
                .contains("Meets its target, structural deficit (1)")
                .contains("Missed its target, sound underneath (1)")
                .contains("Neither (1)");
    }

    @Test
    void aNarrowQuartersNameIsBrokenRatherThanWrittenOverItsNeighbour() {
        String svg = picture(List.of(MadeMoney.area("Far", "-90", "-3"), MadeMoney.area("Near", "4", "-4")));

        assertThat(svg).contains("<tspan").doesNotContain(">Meets its target, structural deficit (1)<");
        assertThat(svg.replaceAll("</?tspan[^>]*>", "")).contains("Meets its target, structural deficit (1)");
    }

    @Test
    void aPointIsNamedWhereThereIsRoomAndLeftUnnamedWhereThereIsNone() {
        String svg = picture(List.of(
                MadeMoney.area("One", "-5", "-3"),
                MadeMoney.area("Two", "-5", "-3"),
                MadeMoney.area("Three", "-5", "-3"),
                MadeMoney.area("Four", "-5", "-3"),
                MadeMoney.area("Five", "-5", "-3"),
                MadeMoney.area("Six", "-5", "-3"),
                MadeMoney.area("Far", "-9", "-6")));

        assertThat(Pattern.compile("class=\"tx b\"").matcher(svg).results().count())
                .isBetween(2L, 6L);
    }

    @Test
    void thereIsNoPictureOfNothing() {
        assertThat(picture(List.of(MadeMoney.area("A", null, "1")))).isEmpty();
    }

    @Test
    void namesCannotBreakOutOfThePicture() {
        assertThat(picture(List.of(MadeMoney.area("<script>\"&", "-1", "1"))))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;&quot;&amp;");
    }

    @Test
    void theAxisTakesInZeroAndItsEndsAreReadable() {
        Axis axis = Axis.over(List.of(new BigDecimal("-56.6"), new BigDecimal("19.3")));

        assertThat(axis.ticks()).extracting(Axis::tick).containsExactly("−60", "−40", "−20", "0", "+20");
        assertThat(axis.place(new BigDecimal("-20"), 0, 80)).isEqualTo(40);
    }

    @Test
    void anAxisOfOneValueStillHasTwoEnds() {
        Axis axis = Axis.over(List.of(BigDecimal.ZERO));

        assertThat(axis.low()).isLessThan(axis.high());
    }

    @Test
    void ofVeryManyEachIsADotAndThePictureIsOneThing() {
        List<AreaMoney> many = IntStream.range(0, Scatter.MANY + 1)
                .mapToObj(i -> MadeMoney.area("Area " + i, "-" + i, "-1"))
                .toList();

        assertThat(Pattern.compile("<circle").matcher(picture(many)).results().count())
                .isEqualTo(many.size());
        assertThat(picture(many)).contains("role=\"img\"").doesNotContain("<a ", "<title>");
        assertThat(picture(many.subList(0, Scatter.MANY))).contains("role=\"group\"", "<a ");
    }
}
