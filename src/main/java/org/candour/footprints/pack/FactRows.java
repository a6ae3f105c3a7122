package org.candour.footprints.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.common.csv.CsvRow;
import org.candour.footprints.ExternalRating;
import org.candour.footprints.FootprintEvent;
import org.candour.footprints.pack.FootprintPack.Body;
import org.jspecify.annotations.Nullable;

/** Rows of the files that say something about a footprint: its bodies, events and ratings by others. */
final class FactRows {

    static final List<String> ORGANISATIONS =
            List.of("code", "name", "kind", "footprint", "share", "main", "note", "source");
    static final List<String> EVENTS = List.of("footprint", "date", "kind", "text", "source", "url");
    static final List<String> RATINGS =
            List.of("footprint", "rater", "title", "date", "value", "rank_text", "note", "source", "url");

    private static final List<String> BODY_KINDS = List.of("ccg", "trust", "foundation-trust", "council", "other");
    private static final List<String> EVENT_KINDS = List.of(
            "plan-published",
            "lead-changed",
            "success-regime",
            "accountable-care-system",
            "capped-expenditure",
            "rating",
            "other");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final String DATES = "It must be YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source.";
    private static final int SOURCE = 4000;

    private final Set<String> codes;

    FactRows(Set<String> codes) {
        this.codes = codes;
    }

    List<Body> bodies(List<CsvRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(row -> body(row, seen)).toList();
    }

    private Body body(CsvRow row, Set<String> seen) {
        String footprint = footprint(row);
        String code = row.required("code", 80);
        if (!seen.add(code + "@" + footprint)) {
            row.problem("code", "“" + code + "” stands twice in " + footprint + ".", "Keep one row.");
        }
        return new Body(
                footprint,
                code,
                row.required("name", 200),
                row.oneOf("kind", BODY_KINDS),
                row.decimal("share"),
                main(row),
                row.text("note"),
                row.required("source", SOURCE));
    }

    private static @Nullable Boolean main(CsvRow row) {
        String main = row.oneOf("main", List.of("1", "0", ""));
        return main.isEmpty() ? null : main.equals("1");
    }

    List<FootprintEvent> events(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> new FootprintEvent(
                        footprint(row),
                        row.matching("date", DATE, DATES),
                        row.oneOf("kind", EVENT_KINDS),
                        row.required("text", SOURCE),
                        row.required("source", SOURCE),
                        row.text("url")))
                .toList();
    }

    List<ExternalRating> ratings(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> new ExternalRating(
                        footprint(row),
                        row.required("rater", 100),
                        row.required("title", 300),
                        row.matching("date", DATE, DATES),
                        row.required("value", 100),
                        row.text("rank_text"),
                        row.text("note"),
                        row.required("source", SOURCE),
                        row.text("url")))
                .toList();
    }

    private String footprint(CsvRow row) {
        String code = row.text("footprint");
        if (!codes.contains(code)) {
            row.problem("footprint", "“" + code + "” is not in footprints.csv.", "Correct the code, or add the area.");
        }
        return code;
    }
}
