package org.candour.search.question.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.candour.search.question.Question;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.PageAnalyzer;

/** Whatever is typed becomes a query or a sentence that says what to change; never another error, never a hang. */
class AnyQuestionTest {

    private static final MemoryIndex PAGE = page();

    private static MemoryIndex page() {
        MemoryIndex page = new MemoryIndex(true);
        page.addField(QuestionQuery.TEXT, "Stroke care moves to one hyper-acute site.", new PageAnalyzer());
        return page;
    }

    @Property(tries = 1_500)
    void anyText(@ForAll @StringLength(max = 200) String typed) {
        answers(typed);
    }

    @Property(tries = 1_500)
    void anyMixOfOperators(@ForAll("operators") String typed) {
        answers(typed);
    }

    @Provide
    Arbitrary<String> operators() {
        return Arbitraries.of(
                        "stroke",
                        " ",
                        " OR ",
                        " AND ",
                        "NOT ",
                        "-",
                        "\"",
                        "(",
                        ")",
                        "*",
                        "NEAR/3 ",
                        "~4",
                        "the",
                        "a&e",
                        "&",
                        "hyper-acute",
                        "2016-17",
                        "midwi*",
                        "\u201C",
                        "\uE000",
                        "/",
                        ":",
                        "'",
                        "\u00A0",
                        "=stroke")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static void answers(String typed) {
        long start = System.nanoTime();
        try {
            Question question = QuestionParser.parse(typed);
            PAGE.search(QuestionQuery.of(question, word -> true));
            assertThat(Readable.of(question)).isNotEmpty().noneMatch(String::isBlank);
        } catch (Unsearchable | TooManyClauses e) { // the index refuses what is too wide for it
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
