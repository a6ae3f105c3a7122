package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.CandourTest;
import org.candour.common.ProblemsException;
import org.candour.finance.Figure;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.Finance;
import org.candour.finance.exports.FigureExport;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Files against the figures of the real round, from upload to record. */
@WithMockUser(username = "helen", roles = "MODERATOR")
class ImportDeskTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @Autowired
    FigureImports imports;

    @Autowired
    Finance finance;

    @Autowired
    FigureExport export;

    @Autowired
    TableTemplates templates;

    @Autowired
    Rounds rounds;

    private Round round() {
        return rounds.find("stp-2016").orElseThrow();
    }

    private ReceivedFile received(String name, byte[] content) throws IOException {
        return imports.receive(name, new ByteArrayInputStream(content));
    }

    private ReceivedFile received(String table) throws IOException {
        return received("figures.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static FigurePreview preview(ImportCheck check) {
        assertThat(check.problems()).isEmpty();
        return Objects.requireNonNull(check.preview());
    }

    @Test
    void everyFigureThatWasExportedComesBackTheSame() throws IOException {
        List<Figure> all = finance.figures(ROUND);
        assertThat(all).hasSizeGreaterThan(200);
        byte[] csv = export.csv(round()).getBytes(StandardCharsets.UTF_8);
        for (ReceivedFile file : List.of(received("all.csv", csv), received("all.xlsx", export.workbook(round())))) {
            ImportCheck check = imports.check(ROUND, ImportKind.FIGURES, file, ImportOptions.NONE);

            assertThat(preview(check).isEmpty()).as(file.name()).isTrue();
            assertThat(preview(check).unchanged()).as(file.name()).isEqualTo(all.size());
        }
    }

    @Test
    void aPreviewIsRecordedOnceAndAllOfItAndKept() throws IOException {
        String code = finance.figures(ROUND).stream()
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        ReceivedFile file = received(
                "Organisation code,Financial year,Income £m,Source\r\n" + code + ",2018/19,\"£1,234.5m\",A test\r\n");
        ImportCheck check = imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE);
        assertThat(preview(check).added()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(new BigDecimal("1234.5"));
            assertThat(figure.year()).isEqualTo("2018-19");
        });
        assertThat(finance.figures(ROUND))
                .noneMatch(figure -> figure.year().equals("2018-19") && "income".equals(figure.measure()));

        PastImport done = imports.record(
                ROUND,
                ImportKind.RETURNS,
                file,
                ImportOptions.NONE,
                preview(check).standing());
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.by()).isEqualTo("helen");
        assertThat(finance.figures(ROUND))
                .anyMatch(figure -> figure.year().equals("2018-19") && code.equals(figure.organisation()));

        ImportCheck again = imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE);
        PastImport repeated = imports.record(
                ROUND,
                ImportKind.RETURNS,
                file,
                ImportOptions.NONE,
                preview(again).standing());
        assertThat(repeated.id()).isEqualTo(done.id());
        assertThat(repeated.repeated()).isTrue();
        assertThat(imports.past(ROUND).stream().filter(i -> i.sha256().equals(file.sha256())))
                .singleElement()
                .isEqualTo(done);
    }

    @Test
    void aFileWithOneProblemChangesNothing() throws IOException {
        List<Figure> before = finance.figures(ROUND);
        String code = before.stream()
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        ReceivedFile file = received("Organisation code,Financial year,Income £m,Source\n" + code
                + ",2019/20,1.5,A test\nNOBODY,2019/20,2,A test\n");

        assertThat(imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE)
                        .isGood())
                .isFalse();
        assertThatThrownBy(() -> imports.record(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE, 0))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("NOBODY");
        assertThat(finance.figures(ROUND)).isEqualTo(before);
    }

    @Test
    void deficitsToldAsPositiveNumbersAreSeenByTheFiguresKnown() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Footprint code,Year,Do-nothing gap £m,Source"));
        finance.figures(ROUND).stream()
                .filter(f -> f.measure().equals("do-nothing-gap")
                        && f.preferred()
                        && f.value() != null
                        && f.organisation() == null)
                .limit(4)
                .forEach(f -> lines.add(f.footprint() + "," + f.year() + ","
                        + Objects.requireNonNull(f.value()).negate().toPlainString() + ",A test"));

        ImportCheck check =
                imports.check(ROUND, ImportKind.PLANS, received(String.join("\n", lines)), ImportOptions.NONE);

        assertThat(check.problems()).singleElement().satisfies(p -> assertThat(p.what())
                .contains("with the other sign"));
    }

    @Test
    void everyTemplateIsReadAsItsKindAndHoldsNoFigure() throws IOException {
        for (ImportKind kind : ImportKind.values()) {
            ReceivedFile file = received(kind.id() + ".xlsx", templates.workbook(round(), kind));
            ImportCheck check = imports.check(ROUND, kind, file, ImportOptions.NONE);

            assertThat(check.survey().isKnown()).as(kind.id()).isTrue();
            assertThat(check.figures()).as(kind.id()).isZero();
            assertThat(check.problems()).as(kind.id()).allSatisfy(p -> assertThat(p.what())
                    .containsAnyOf("no row under the headings", "No figure was found"));
        }
    }

    @Test
    void whatHeadingsStandForIsRemembered() throws IOException {
        String code = finance.figures(ROUND).stream()
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        ReceivedFile file = received("Body,Period,Turnover in £m,From\n" + code + ",2016/17,1.5,A test\n");
        ImportCheck unknown = imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE);
        assertThat(unknown.isGood()).isFalse();

        imports.remember(
                ImportKind.RETURNS,
                unknown.survey().signature(),
                Map.of("body", "organisation", "period", "year", "turnover in", "income", "from", "source"));

        assertThat(preview(imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE))
                                .unchanged()
                        + preview(imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE))
                                .added()
                                .size()
                        + preview(imports.check(ROUND, ImportKind.RETURNS, file, ImportOptions.NONE))
                                .changed()
                                .size())
                .isEqualTo(1);
    }
}
