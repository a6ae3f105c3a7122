package org.candour.silences.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.candour.footprints.Footprint;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.jspecify.annotations.Nullable;

/** The matrix as a table: a line a square, what may be said of it, the machine's verdict and the finding in columns of their own. */
final class MatrixCsv {

    private MatrixCsv() {}

    /** @param findings by version and issue, see {@link #key} */
    static String of(
            SilenceMatrix matrix, Map<String, Finding> findings, Map<String, Footprint> areas, JudgingDesk desk) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "issue",
                    "title",
                    "edition",
                    "code",
                    "name",
                    "plan",
                    "verdict",
                    "machineVerdict",
                    "toCheck",
                    "why",
                    "discounted",
                    "finding",
                    "flagged",
                    "note",
                    "judgedBy",
                    "certificate");
            for (Issue issue : matrix.issues()) {
                for (Row row : matrix.rows()) {
                    row.cell(issue.id())
                            .ifPresent(cell -> csv.writeRecord(
                                    line(issue, row, cell, findings.get(key(row, issue)), areas, desk)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String key(Row row, Issue issue) {
        return row.version().id() + " " + issue.id();
    }

    private static String[] line(
            Issue issue,
            Row row,
            Cell cell,
            @Nullable Finding finding,
            Map<String, Footprint> areas,
            JudgingDesk desk) {
        Optional<Judgement> judgement =
                Optional.ofNullable(finding).filter(Finding::stands).map(Finding::judgement);
        return new String[] {
            issue.id(),
            harmless(issue.title()),
            "" + issue.edition(),
            row.version().footprint(),
            harmless(Arrangement.name(row, areas)),
            harmless(row.version().title()),
            MatrixPicture.code(cell, judgement),
            MatrixPicture.machineCode(cell),
            "" + (cell.toCheck() && judgement.isEmpty()),
            harmless(cell.why()),
            "" + cell.counts().discounted(),
            finding == null ? "" : finding.judgement().name(),
            finding == null ? "" : "" + finding.isFlagged(),
            finding == null ? "" : harmless(finding.note()),
            finding == null ? "" : harmless(desk.name(finding.by())),
            finding == null ? "" : finding.certificate()
        };
    }

    /** With an apostrophe before it where a spreadsheet would run it as a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
