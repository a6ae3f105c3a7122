package org.candour.finance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.vaadin.browserless.ViewPackages;
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
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.PastImport;
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
    void aPreviewShowsOldAndNewBesideEachOther() {
        Figure before = figure("-1.5", "An old paper");
        PreviewPart preview = new PreviewPart(
                new FigurePreview(
                        1,
                        List.of(),
                        List.of(new FigurePreview.Change(before, figure("-2.5", "A new paper"))),
                        List.of(),
                        4),
                () -> {},
                () -> {});

        assertThat(textOf(preview)).contains("0 new figures, 1 changed, 4 the same", "−1.5 £m", "−2.5 £m", "source");
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
