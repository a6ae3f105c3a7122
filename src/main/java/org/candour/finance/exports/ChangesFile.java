package org.candour.finance.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.candour.finance.Figure;
import org.candour.finance.OffsetTerms;
import org.candour.finance.RecordedChange;
import org.jspecify.annotations.Nullable;

/** What an import changed as CSV: each figure before and after, with who recorded it, when, and out of which file. */
public final class ChangesFile {

    private static final int PART = 5_000;
    private static final List<String> HEADINGS = List.of(
            "imported_at",
            "imported_by",
            "sha256",
            "change",
            "footprint",
            "organisation",
            "measure",
            "year",
            "unit",
            "basis",
            "stf",
            "preferred",
            "offset_kind",
            "receiver",
            "value_before",
            "value_after",
            "qualifier_before",
            "qualifier_after",
            "response_before",
            "response_after",
            "repayable_before",
            "repayable_after",
            "note_before",
            "note_after",
            "source_before",
            "source_after",
            "url_before",
            "url_after");

    /** Where every line comes from. */
    public record Origin(String at, String by, String sha256) {}

    private ChangesFile() {}

    /**
     * Writes all of them, a part at a time.
     *
     * @param part the changes after one of this number, at most so many; empty when there are no more
     */
    public static void write(Writer out, Origin origin, Parts part) throws IOException {
        out.write("\uFEFF");
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(HEADINGS);
            int last = -1;
            for (List<RecordedChange> some = part.after(last, PART); !some.isEmpty(); some = part.after(last, PART)) {
                some.forEach(change -> csv.writeRecord(cells(origin, change)));
                last = some.getLast().number();
            }
        }
    }

    /** Gives changes a part at a time. */
    public interface Parts {
        List<RecordedChange> after(int number, int most);
    }

    private static List<String> cells(Origin origin, RecordedChange change) {
        Figure f = change.after();
        OffsetTerms offset = f.offset();
        List<String> cells = new ArrayList<>(List.of(
                origin.at(),
                HarmlessText.of(origin.by()),
                origin.sha256(),
                change.withdrawn() ? "withdrawn" : change.before() == null ? "new" : "changed",
                f.footprint(),
                text(f.organisation()),
                f.measure(),
                f.year(),
                f.unit(),
                f.basis(),
                f.stf(),
                f.preferred() ? "1" : "0",
                offset == null ? "" : offset.kind(),
                offset == null ? "" : text(offset.receiver())));
        List<String> before = said(change.before());
        List<String> after = said(change.withdrawn() ? null : f);
        for (int i = 0; i < before.size(); i++) {
            cells.add(before.get(i));
            cells.add(after.get(i));
        }
        return cells;
    }

    /** In the order of the headings that end in before and after. */
    private static List<String> said(@Nullable Figure f) {
        if (f == null) {
            return List.of("", "", "", "", "", "", "");
        }
        OffsetTerms offset = f.offset();
        return List.of(
                f.value() == null ? "" : f.value().toPlainString(),
                f.qualifier(),
                f.response(),
                offset == null ? "" : offset.repayable(),
                HarmlessText.of(f.note()),
                HarmlessText.of(f.source()),
                HarmlessText.of(f.url()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
