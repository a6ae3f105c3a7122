package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;

/** The answer to a search as a file: a row a plan, with its verdict. */
final class SearchTable {

    private record Row(
            PlanVersion version,
            String verdict,
            int pagesHit,
            Coverage coverage,
            String reason,
            List<Passage> passages) {

        String of(Function<Passage, Object> part) {
            return passages.isEmpty() ? "" : String.valueOf(part.apply(passages.getFirst()));
        }
    }

    private SearchTable() {}

    static String write(SearchAnswer answer, Map<String, String> names) {
        Stream<Row> says = answer.says().stream()
                .map(s -> new Row(s.version(), "says", s.pagesHit(), s.coverage(), "", s.passages()));
        Stream<Row> silent = answer.silent().stream()
                .map(s ->
                        new Row(s.version(), "not-mentioned", 0, s.coverage(), SearchReply.wording(answer), List.of()));
        Stream<Row> cannotTell = answer.cannotTell().stream()
                .map(c -> new Row(c.version(), c.uncertainty().slug(), 0, c.coverage(), c.reason(), c.perhaps()));
        List<Row> rows =
                Stream.of(says, silent, cannotTell).flatMap(column -> column).toList();
        return new Table<Row>()
                .with("query", r -> answer.question())
                .with("code", r -> r.version().footprint())
                .with(
                        "name",
                        r -> names.getOrDefault(
                                r.version().footprint(), r.version().footprint()))
                .with("plan", r -> r.version().title())
                .with("verdict", Row::verdict)
                .with("pagesHit", Row::pagesHit)
                .with("pagesRead", r -> r.coverage().known())
                .with("pages", r -> r.coverage().pages())
                .with("reason", Row::reason)
                .with("document", r -> r.of(Passage::fileName))
                .with("page", r -> r.of(Passage::page))
                .with("passage", r -> r.of(passage -> passage.snippet().text()))
                .with("passageNote", r -> r.of(Passage::doubt))
                .with("note", r -> SearchReply.NOTE)
                .with("indexVersion", r -> answer.indexVersion())
                .write(rows);
    }
}
