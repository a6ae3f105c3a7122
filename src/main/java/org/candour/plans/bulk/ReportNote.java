package org.candour.plans.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.candour.plans.DocumentId;

/** The report as it lies on the disk until it is put away: not for people, who get it with how each file was read. */
final class ReportNote {

    private ReportNote() {}

    static void write(Path note, BulkReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            report.lines()
                    .forEach(line -> csv.writeRecord(
                            line.file(),
                            line.footprint(),
                            line.version(),
                            line.outcome().name(),
                            line.words(),
                            line.document() == null ? "" : line.document().toString()));
        }
        Path part = note.resolveSibling(note.getFileName() + ".part");
        Files.writeString(part, text.toString(), StandardCharsets.UTF_8);
        try (FileChannel bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.move(part, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws IOException when it is none, or damaged */
    static BulkReport read(Path note) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(note)) {
            return new BulkReport(csv.stream().map(ReportNote::line).toList());
        } catch (CsvParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(note + " is no report", e);
        }
    }

    private static BulkLine line(CsvRecord cells) {
        return new BulkLine(
                cells.getField(0),
                cells.getField(1),
                cells.getField(2),
                BulkLine.Outcome.valueOf(cells.getField(3)),
                cells.getField(4),
                cells.getField(5).isEmpty() ? null : DocumentId.of(cells.getField(5)));
    }
}
