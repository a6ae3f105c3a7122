package org.candour.figures.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.candour.figures.StatedFigure;
import org.jspecify.annotations.Nullable;

/** Stated figures as a table for spreadsheets, exact to the digit. */
final class FiguresFile {

    private static final List<String> COLUMNS = List.of(
            "document",
            "page",
            "written",
            "value",
            "up_to",
            "unit",
            "wording",
            "year",
            "span",
            "subject",
            "label",
            "recognised_from_picture",
            "passage");

    private FiguresFile() {}

    static String of(List<StatedFigure> figures) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            figures.forEach(figure -> csv.writeRecord(row(figure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(StatedFigure figure) {
        return List.of(
                harmless(figure.passage().documentLabel()),
                "" + figure.passage().page(),
                harmless(figure.written()),
                figure.value().toPlainString(),
                plain(figure.upTo()),
                figure.unit().title(),
                figure.wording().title(),
                figure.year(),
                figure.span().title(),
                figure.subject().title(),
                harmless(figure.label()),
                figure.isRecognised() ? "yes" : "no",
                harmless(figure.passage().words()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** A plan's words must not run as a formula in anybody's spreadsheet. */
    private static String harmless(String words) {
        String flat = words.replaceAll("[\\r\\n\\t]+", " ");
        return !flat.isEmpty() && "=+-@−".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
