package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.candour.finance.Figure;
import org.candour.finance.FigureKey;
import org.candour.finance.OffsetTerms;
import org.candour.finance.exports.Exported;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.Opened;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/** Whatever figures there are, their export is read back as the same figures, offsets with all their terms. */
class RoundTripProperties {

    private static final Round TEST = new Round(
            Table.ROUND,
            "A test",
            true,
            "",
            "2016",
            "stp-2016",
            "Nothing",
            List.of("North"),
            "Made for a test",
            Map.of());

    @Property(tries = 150)
    void aCsvFileIsReadBackAsItWas(@ForAll("figures") List<Figure> figures) throws IOException {
        Outcome outcome = read(Exported.csv(TEST, figures));

        assertThat(Table.said(outcome)).isEmpty();
        assertThat(outcome.figures()).isEqualTo(figures);
    }

    @Property(tries = 40)
    void aWorkbookIsReadBackAsItWas(@ForAll("figures") List<Figure> figures) throws IOException {
        Outcome outcome = read(Exported.workbook(TEST, figures));

        assertThat(Table.said(outcome)).isEmpty();
        assertThat(outcome.figures())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(figures);
    }

    private static Outcome read(byte[] file) throws IOException {
        Survey survey = new Survey(ImportKind.FIGURES, Map.of());
        EarlyIntake intake =
                new EarlyIntake(survey, shown -> Table.intake(ImportKind.FIGURES, ImportOptions.NONE, shown));
        Opened.tell(file, intake);
        return intake.outcome().orElseThrow();
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return Arbitraries.oneOf(plain(), offsets())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .uniqueElements(FigureKey::of);
    }

    private static Arbitrary<Figure> plain() {
        Arbitrary<About> about = Combinators.combine(
                        Arbitraries.of("", "E54000001", "E54000002"), Arbitraries.of("RXA", "RXB"), years())
                .as(About::new);
        Arbitrary<Told> told = Combinators.combine(notes(), texts(), notes()).as(Told::new);
        Arbitrary<Words> words = Combinators.combine(
                        Arbitraries.of("", "plan", "forecast-outturn", "outturn", "audited"),
                        Arbitraries.of("", "including", "excluding"),
                        Arbitraries.of("", "accepted", "refused"),
                        Arbitraries.of(true, false))
                .as(Words::new);
        return Combinators.combine(
                        about, words, told, values(), Arbitraries.of("control-total", "outturn", "do-nothing-gap"))
                .as((of, as, said, value, measure) -> figure(of, as, said, value, measure, null));
    }

    private static Arbitrary<Figure> offsets() {
        Arbitrary<About> about = Combinators.combine(
                        Arbitraries.of("E54000001", "E54000002"), Arbitraries.of("", "RXA"), years())
                .as((area, body, year) -> body.isEmpty() ? new About(area, "", year) : new About("", body, year));
        Arbitrary<Told> told = Combinators.combine(notes(), texts(), notes()).as(Told::new);
        Arbitrary<OffsetTerms> terms = Combinators.combine(
                        Arbitraries.of("neighbour", "top-slice", "rapid-savings"),
                        Arbitraries.of("RXB", "R2016-NORTH").injectNull(0.3),
                        Arbitraries.of("yes", "no", ""))
                .as(OffsetTerms::new);
        return Combinators.combine(about, told, values(), terms)
                .as((of, said, value, offset) ->
                        figure(of, new Words("", "", "", true), said, value, Figure.OFFSET, offset));
    }

    private record About(String area, String body, String year) {}

    private record Words(String basis, String stf, String response, boolean preferred) {}

    private record Told(String note, String source, String url) {}

    private static Figure figure(
            About about,
            Words words,
            Told told,
            @Nullable BigDecimal value,
            String measure,
            @Nullable OffsetTerms offset) {
        return new Figure(
                Table.ROUND,
                about.area(),
                about.body().isEmpty() ? null : about.body(),
                measure,
                about.year(),
                value,
                "GBP m",
                words.basis(),
                words.stf(),
                value == null ? "none stated" : "exact",
                words.preferred(),
                words.response(),
                told.note(),
                told.source(),
                told.url(),
                offset);
    }

    private static Arbitrary<String> years() {
        return Arbitraries.of("2016-17", "2017-18", "2020-21", "plan", "Sept 2016");
    }

    private static Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999"), new BigDecimal("999999"))
                .ofScale(9)
                .flatMap(value -> Arbitraries.of(0, 1, 3, 9)
                        .map(scale -> value.setScale(scale, java.math.RoundingMode.HALF_EVEN)))
                .injectNull(0.1);
    }

    private static Arbitrary<String> notes() {
        return Arbitraries.oneOf(Arbitraries.just(""), texts());
    }

    /** What a spreadsheet would run, quotes, separators, lines and letters of all the world. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> begin = Arbitraries.of("", "=", "+", "-", "@", "'", "''", "=1+1", "\"", "£", "12,5", "7");
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("abc é–£,;\"'\n\t=0.5")
                .ofMinLength(1)
                .ofMaxLength(20);
        return Combinators.combine(begin, rest)
                .as((one, other) -> one + other)
                .filter(text -> !text.isBlank()
                        && !org.candour.finance.exports.HarmlessText.of(text).isBlank());
    }
}
