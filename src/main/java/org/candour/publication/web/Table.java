package org.candour.publication.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How rows become a CSV file (RFC 4180): its columns in order, each with what it holds. */
final class Table<T> {

    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    Table<T> with(String name, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    String write(List<T> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new QuoteOtherSeparators())
                .build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(c -> Cell.of(c.value().apply(row))).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Quotes what some spreadsheets take for the next cell, where a formula could hide again. */
    private static final class QuoteOtherSeparators implements QuoteStrategy {

        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return value.chars().anyMatch(c -> c == ';' || c == '\t' || c == '|');
        }
    }
}
