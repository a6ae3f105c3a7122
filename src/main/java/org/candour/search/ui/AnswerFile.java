package org.candour.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.candour.common.csv.HarmlessCell;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;

/** The answer on the screen as a file: a row a plan, in the screen's order. */
final class AnswerFile {

    private static final List<String> COLUMNS = List.of(
            "query",
            "code",
            "name",
            "version",
            "public",
            "verdict",
            "pagesHit",
            "pagesRead",
            "pages",
            "document",
            "page",
            "passage",
            "passageNote",
            "reason",
            "indexVersion");

    private AnswerFile() {}

    static Anchor link(SearchAnswer answer, Function<PlanVersion, String> names, String fileName) {
        byte[] bytes = ("\uFEFF" + write(answer, names)).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length)),
                "Download as CSV");
        link.addClassNames("btn", "second", "dl");
        return link;
    }

    static String write(SearchAnswer answer, Function<PlanVersion, String> names) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            csv.writeRecord(COLUMNS);
            answer.says()
                    .forEach(plan -> csv.writeRecord(row(
                            answer,
                            names,
                            plan.version(),
                            "says",
                            plan.pagesHit(),
                            plan.coverage(),
                            plan.passages().stream().limit(1).toList(),
                            "")));
            answer.silent()
                    .forEach(plan -> csv.writeRecord(row(
                            answer,
                            names,
                            plan.version(),
                            "not-mentioned",
                            0,
                            plan.coverage(),
                            List.of(),
                            answer.silence())));
            answer.cannotTell()
                    .forEach(plan -> csv.writeRecord(row(
                            answer,
                            names,
                            plan.version(),
                            plan.uncertainty().slug(),
                            0,
                            plan.coverage(),
                            plan.perhaps(),
                            plan.reason())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(
            SearchAnswer answer,
            Function<PlanVersion, String> names,
            PlanVersion version,
            String verdict,
            int hits,
            Coverage coverage,
            List<Passage> passages,
            String reason) {
        Passage passage = passages.isEmpty() ? null : passages.getFirst();
        return java.util.stream.Stream.of(
                        answer.question(),
                        version.footprint(),
                        names.apply(version),
                        version.title(),
                        version.isPublic() ? "yes" : "no",
                        verdict,
                        String.valueOf(hits),
                        String.valueOf(coverage.known()),
                        String.valueOf(coverage.pages()),
                        passage == null ? "" : passage.fileName(),
                        passage == null ? "" : String.valueOf(passage.page()),
                        passage == null ? "" : passage.snippet().text(),
                        passage == null ? "" : passage.doubt(),
                        reason,
                        answer.indexVersion())
                .map(HarmlessCell::of)
                .toList();
    }
}
