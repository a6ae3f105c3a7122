package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked: an answer or a message, at once, and never a silence that is none. */
class WildQuestionsTest {

    /** Of this thread's own time: the machine the tests run on may be busy with other things. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final SearchHouse HOUSE = house();

    private static SearchHouse house() {
        FakePlans plans = new FakePlans();
        plans.plan("A", true, "Stroke care moves to one site.", "A second page about maternity and midwives.");
        plans.plan("B", true, "\u25EF Recognised: strokc care.", "Beds 1,000 and \u00A34.2m in 2016/17.");
        plans.plan("C", true, "word ".repeat(400), "stroke ".repeat(400));
        try {
            Path data = Files.createTempDirectory("wild");
            data.toFile().deleteOnExit();
            return new SearchHouse(data, plans, Duration.ofMillis(1_700)).indexed();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> wild() {
        return Stream.of(
                "stroke ".repeat(1_500),
                "a".repeat(10_000),
                "stroke OR ".repeat(2_000),
                "w1 w2 ".repeat(1_000),
                "/(a+)+$/",
                "((((((((((",
                "))))",
                "\"\"\"\"\"",
                "stroke AND (maternity OR",
                "*:*",
                "*",
                "?",
                "*stroke*",
                "~",
                "~~~~2",
                "\uD83D\uDE00 \uD83C\uDFE5",
                "\uD83D",
                "\u0634\u0644\u0644 \u202Estroke\u202C",
                "stro\u0000ke",
                "\u0000",
                "x".repeat(1_999),
                "\"" + "a b ".repeat(400) + "\"",
                "role:",
                "page:999999-999999 stroke",
                "page:99999999 stroke",
                "region:\"",
                "version:((",
                "plan:* stroke",
                "'; DROP TABLE plan; --",
                "<script>alert(1)</script>",
                "{!parser} _query_:x",
                "stroke^99999 title:x",
                "[a TO b]",
                "aaa* bbb* ccc* ddd* eee* ".repeat(30),
                "stroke~2 maternity~2 midwives~2 ".repeat(40),
                "NEAR/3 NEAR/3 NEAR/3",
                "a NEAR/20 b NEAR/20 c NEAR/20 d");
    }

    @ParameterizedTest
    @MethodSource("wild")
    void isAnsweredAtOnce(String question) {
        answers(question);
    }

    @Property(tries = 300)
    void anyText(@ForAll @StringLength(max = 200) String question) {
        answers(question);
    }

    @Property(tries = 300)
    void anyMixOfOperators(@ForAll("operators") String question) {
        answers(question);
    }

    /** Whatever is added to words that stand in a plan by OR, or merely repeated, does not make that plan silent. */
    @Property(tries = 200)
    void nothingAddedAsAChoiceMakesAPlanSilent(@ForAll("choices") String other) {
        SearchAnswer answer = answers("stroke OR " + other);

        if (answer.problem().isEmpty()) {
            assertThat(answer.says())
                    .extracting(plan -> plan.version().footprint())
                    .contains("A", "C");
        }
    }

    @Provide
    Arbitrary<String> choices() {
        return Arbitraries.of(
                        "maternity", "midwi*", "\"one site\"", "(care", "beds)", "strokc~", "\"open", "1,000", "|")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join(" OR ", parts));
    }

    @Provide
    Arbitrary<String> operators() {
        return Arbitraries.of(
                        "stroke",
                        " ",
                        " OR ",
                        "|",
                        " AND ",
                        "NOT ",
                        "-",
                        "\"",
                        "(",
                        ")",
                        "*",
                        "NEAR/3 ",
                        "~4",
                        "~",
                        "the",
                        "a&e",
                        "&",
                        "hyper-acute",
                        "2016-17",
                        "midwi*",
                        "stroke~2",
                        "\u201C",
                        "\uE000",
                        "/",
                        ":",
                        "'",
                        "\u00A0",
                        "=stroke",
                        "role:",
                        "role:annex ",
                        "page:1-2 ",
                        "region:",
                        "north",
                        "version:all ",
                        "plan:A ",
                        "\u00A34.2 ",
                        "million",
                        "5 per cent",
                        "?",
                        "\u0000")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static SearchAnswer answers(String question) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SearchAnswer answer = HOUSE.search.search(ROUND, question, Narrowing.NONE, Order.TELLING);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(SOON);
        if (!answer.problem().isEmpty()) {
            assertThat(answer.plans()).isZero();
        } else {
            assertThat(answer.searchedAs()).isNotEmpty();
        }
        return answer;
    }
}
