package org.candour.finance.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every current figure of a round as a file that says where it comes from and can be imported again. */
@Component
public class FigureExport {

    private static final int[] WIDTHS = {13, 14, 26, 10, 12, 10, 17, 12, 12, 10, 10, 14, 14, 10, 40, 50, 40};

    private final Finance finance;
    private final Clock clock;

    FigureExport(Finance finance, Clock clock) {
        this.finance = finance;
        this.clock = clock;
    }

    /** As CSV. */
    public String csv(Round round) {
        return CsvText.of(ExportedFigure.COLUMNS, rows(finance.figures(round.id())), ExportedFigure.VALUE);
    }

    /** As an object to be written as JSON: what it is about, then the figures with decimal strings. */
    public Map<String, Object> json(Round round) {
        List<Figure> figures = finance.figures(round.id());
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (List<String> row : rows(figures)) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                entry.put(ExportedFigure.COLUMNS.get(i), row.get(i).isEmpty() ? null : row.get(i));
            }
            entry.put("preferred", "1".equals(entry.get("preferred")));
            entries.add(entry);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("about", about(round, figures));
        all.put("figures", entries);
        return all;
    }

    /** As a workbook with a sheet of figures and one that says where they come from. */
    public byte[] workbook(Round round) {
        List<Figure> figures = finance.figures(round.id());
        try (SheetWriter book = new SheetWriter();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.sheet("Figures", ExportedFigure.COLUMNS, rows(figures), List.of(ExportedFigure.VALUE), WIDTHS);
            book.sheet("About", List.of(), about(round, figures).rows(), List.of(), 24, 110);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private About about(Round round, List<Figure> figures) {
        return About.of(round, figures, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static List<List<String>> rows(List<Figure> figures) {
        return figures.stream().map(ExportedFigure::cells).toList();
    }
}
