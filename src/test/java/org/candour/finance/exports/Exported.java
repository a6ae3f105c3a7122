package org.candour.finance.exports;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.rounds.Round;

/** Figures made for a test, exported as those of a round are. */
public final class Exported {

    private Exported() {}

    public static byte[] csv(Round round, List<Figure> figures) {
        return export(figures).csv(round).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] workbook(Round round, List<Figure> figures) {
        return export(figures).workbook(round);
    }

    public static Map<String, Object> json(Round round, List<Figure> figures) {
        return export(figures).json(round);
    }

    private static FigureExport export(List<Figure> figures) {
        Finance finance = mock(Finance.class);
        when(finance.figures(any())).thenReturn(figures);
        return new FigureExport(finance, Clock.systemUTC());
    }
}
