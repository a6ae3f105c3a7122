package org.candour.finance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.ViewTest;
import org.candour.common.People;
import org.candour.finance.Figure;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.Finance;
import org.candour.finance.Reconciliation;
import org.candour.finance.RecordedChange;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;
import org.candour.finance.imports.Decimals;
import org.candour.finance.imports.Deficits;
import org.candour.finance.imports.FileProblem;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.PastImport;
import org.candour.finance.imports.ReceivedFile;
import org.candour.finance.imports.Scale;
import org.candour.finance.imports.Survey;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = FinanceDeskView.class)
@WithMockUser(username = "helen", roles = "MODERATOR")
class FinanceDeskViewTest extends ViewTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @MockitoBean
    Rounds rounds;

    @MockitoBean
    Finance finance;

    @MockitoBean
    FigureImports imports;

    @MockitoBean
    Footprints footprints;

    @MockitoBean
    People people;

    @BeforeEach
    void aRound() {
        given(rounds.find("stp-2016"))
                .willReturn(Optional.of(new Round(
                        ROUND,
                        "STP plans 2016",
                        false,
                        "England",
                        "2016",
                        "stp-2016",
                        "",
                        List.of(),
                        "A licence",
                        Map.of())));
        given(people.find(any())).willReturn(Optional.empty());
    }

    @Test
    void offersTheTemplatesAndSaysThatNothingWasImported() {
        given(imports.past(ROUND)).willReturn(List.of());

        FinanceDeskView desk = navigate("work/stp-2016/finance", FinanceDeskView.class);

        assertThat(textOf(desk))
                .contains("No figures yet", "A row an organisation and year", "No table was imported yet");
    }

    @Test
    void tellsWhoImportedWhatAndWhatItChanged() {
        given(imports.past(ROUND))
                .willReturn(List.of(new PastImport(
                        UUID.randomUUID(),
                        ImportKind.OFFSETS,
                        "offsets.xlsx",
                        "ab".repeat(32),
                        1000,
                        "helen",
                        Instant.parse("2026-11-22T08:00:00Z"),
                        3,
                        2,
                        1,
                        false)));

        assertThat(textOf(navigate("work/stp-2016/finance", FinanceDeskView.class)))
                .contains("22 November 2026, 08:00", "helen", "offsets.xlsx", "abababababab", "Offsets");
    }

    @Test
    void anImportShowsEachFigureBeforeAndAfterWithALinkToWhereReadersSeeIt() {
        UUID id = UUID.randomUUID();
        PastImport done = new PastImport(
                id,
                ImportKind.RETURNS,
                "returns.xlsx",
                "ab".repeat(32),
                1000,
                "helen",
                Instant.parse("2026-11-22T08:00:00Z"),
                1,
                1,
                0,
                false);
        Figure before = figure("-1.5", "An old paper");
        given(imports.past(ROUND, id)).willReturn(Optional.of(done));
        given(imports.changes(eq(ROUND), eq(done), anyInt(), anyInt()))
                .willReturn(List.of(
                        new RecordedChange(3, before, figure("-2.5", "A new paper"), false),
                        new RecordedChange(9, null, figure("4", "A new paper"), false)));

        PastImportView view = navigate("work/stp-2016/finance/imports/" + id, PastImportView.class);

        assertThat(textOf(view))
                .contains(
                        "Import of 22 November 2026, 08:00",
                        "ab".repeat(32),
                        "helen",
                        "−1.5 £m",
                        "−2.5 £m",
                        "source",
                        "new",
                        "Take back this import",
                        "Figures it changed become again");
        assertThat(view.getElement().getOuterHTML())
                .contains(
                        "/rounds/stp-2016/finance/organisations/RXA",
                        "/work/view/finance/stp-2016/imports/" + id + "/changes.csv");
    }

    @Test
    void aPreviewShowsOldAndNewBesideEachOther() {
        Figure before = figure("-1.5", "An old paper");
        PreviewPart preview = new PreviewPart(
                new FigurePreview(
                        1,
                        List.of(),
                        List.of(new FigurePreview.Change(before, figure("-2.5", "A new paper"))),
                        List.of(),
                        4),
                code -> code.equals("RXA") ? "A trust" : "",
                () -> {},
                () -> {});

        assertThat(textOf(preview))
                .contains("0 new, 1 changed, 4 the same", "A trust RXA", "−1.5 £m", "−2.5 £m", "source");
    }

    @Test
    void goesOnWithTheImportThatTheAddressNamesWhenThePageIsLoadedAnew() {
        String hash = "cd".repeat(32);
        ReceivedFile file = new ReceivedFile("offsets.csv", hash, 10);
        given(imports.past(ROUND)).willReturn(List.of());
        given(imports.received(hash, "offsets.csv")).willReturn(Optional.of(file));
        ImportOptions said = new ImportOptions(
                Map.of(), Decimals.COMMA, Scale.THOUSANDS, "2016-17", "A board paper", Deficits.POSITIVE);
        given(imports.check(ROUND, ImportKind.OFFSETS, file, said))
                .willReturn(new ImportCheck(
                        file,
                        ImportKind.OFFSETS,
                        mock(Survey.class),
                        3,
                        0,
                        List.of(new FileProblem("", 2, "Amount", "wrong", "right")),
                        1,
                        List.of(),
                        null));

        UI.getCurrent().navigate("work/stp-2016/finance", new ImportUnderWay(ImportKind.OFFSETS, file, said).query());

        assertThat(textOf($(FinanceDeskView.class).single())).contains("“offsets.csv”: 1 problem", "wrong", "right");
    }

    @Test
    void saysThatAFileItNoLongerKeepsIsToBeSentAgain() {
        given(imports.past(ROUND)).willReturn(List.of());
        given(imports.received(any(), any())).willReturn(Optional.empty());
        ReceivedFile file = new ReceivedFile("offsets.csv", "cd".repeat(32), 10);

        UI.getCurrent()
                .navigate(
                        "work/stp-2016/finance",
                        new ImportUnderWay(ImportKind.OFFSETS, file, ImportOptions.NONE).query());

        assertThat(textOf($(FinanceDeskView.class).single())).contains("no longer kept");
    }

    @Test
    void saysWhatDoesNotAddUpWithTheWayToItsLedger() {
        given(imports.past(ROUND)).willReturn(List.of());
        Region region = new Region("R2016-NORTH", "North", 2016, List.of("E1"));
        given(finance.ledgerYears(ROUND)).willReturn(List.of("2016-17"));
        given(finance.regions(ROUND)).willReturn(List.of(region));
        given(finance.ledger(ROUND, region, "2016-17"))
                .willReturn(new RegionLedger(
                        region,
                        "2016-17",
                        null,
                        List.of(),
                        List.of(),
                        new Reconciliation(
                                Reconciliation.State.DOES_NOT_ADD_UP,
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                BigDecimal.TWO,
                                BigDecimal.ONE,
                                "£1.0m is not explained.")));

        FinanceDeskView desk = navigate("work/stp-2016/finance", FinanceDeskView.class);

        assertThat(textOf(desk)).contains("0 add up, 1 do not add up", "North, 2016-17", "£1.0m is not explained.");
    }

    private static Figure figure(String value, String source) {
        return new Figure(
                ROUND,
                "E1",
                "RXA",
                "control-total",
                "2016-17",
                new BigDecimal(value),
                "GBP m",
                "",
                "",
                "exact",
                true,
                "",
                "",
                source,
                "");
    }
}
