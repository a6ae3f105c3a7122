package org.candour.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.candour.search.FakePlans;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchHouse;
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.Reach;
import org.candour.search.question.Question;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.question.typed.QuestionParser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * One pass for who says it, on how many pages and where best, against the same pass written by hand on Lucene; and the
 * whole answer with its snippets against that pass and Lucene's highlighter over the same pages. Made-up pages of 400
 * words, the same in every run. Argument: numbers of pages, else 10,000 and 100,000.
 */
final class SearchBench implements Bench.Benchmark {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 150;
    private static final List<String> QUESTIONS =
            List.of("word700", "\"word3 word9\"", "word40 word90 OR word2000", "word12 NEAR/8 word300", "word1999*");

    @Override
    public void run(List<String> arguments) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "bench", null, AuthorityUtils.createAuthorityList("ROLE_ASSESSOR")));
        for (String pages : arguments.isEmpty() ? List.of("10000", "100000") : arguments) {
            measure(Integer.parseInt(pages));
        }
    }

    private static void measure(int pages) throws Exception {
        Path data = Files.createTempDirectory("candour-bench");
        FakePlans plans = made(pages);
        long start = cpu();
        try (SearchHouse house = new SearchHouse(data, plans).indexed();
                DirectoryReader reader = DirectoryReader.open(FSDirectory.open(data.resolve("index/working")))) {
            System.out.printf("%,d pages indexed in %.1f s of processor time%n", pages, (cpu() - start) / 1e9);
            IndexSearcher raw = new IndexSearcher(reader);
            for (int i = 0;
                    i < WARM_UP;
                    i++) { // both sides alike: the first question would else be measured half interpreted
                for (String question : QUESTIONS) {
                    raw.search(QuestionQuery.of(QuestionParser.parse(question), word -> true), BarePass.manager());
                    find(house, QuestionParser.parse(question));
                }
            }
            for (String question : QUESTIONS) {
                measure(house, raw, question);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void measure(SearchHouse house, IndexSearcher raw, String text) throws Exception {
        Question question = QuestionParser.parse(text);
        Query query = QuestionQuery.of(question, word -> true);
        SearchAnswer answer = house.search.search(FakePlans.ROUND, text);
        double topTen = median(() -> raw.search(query, 10));
        double barePass = median(() -> raw.search(query, BarePass.manager()));
        double pass = median(() -> find(house, question));
        double bareWords = median(() -> BareHighlighter.highlight(house.plans, answer, query));
        double whole = median(() -> house.search.search(FakePlans.ROUND, text));
        System.out.printf(
                Locale.ROOT,
                "%-26s pass %7.2f ms, bare pass %7.2f ms (top ten alone %6.2f): ratio %5.2f, asked 1.30;"
                        + " with %4d snippets %8.2f ms, bare highlighter %8.2f ms: ratio %5.2f, asked 1.20%n",
                text,
                pass,
                barePass,
                topTen,
                pass / barePass,
                passages(answer),
                whole,
                barePass + bareWords,
                whole / (barePass + bareWords));
    }

    private static int find(SearchHouse house, Question question) {
        try (IndexReading reading = house.working().reading()) {
            return reading.find(question, Reach.of(null, Duration.ofSeconds(60)), 3, Counting.MENTIONS)
                    .size();
        }
    }

    private static long passages(SearchAnswer answer) {
        return answer.says().stream().mapToLong(plan -> plan.passages().size()).sum();
    }

    private static FakePlans made(int pages) {
        FakePlans plans = new FakePlans();
        Random random = new Random(2016);
        for (int plan = 0; plan < pages / Made.PAGES_A_PLAN; plan++) {
            plans.plan(
                    "F%05d".formatted(plan),
                    false,
                    IntStream.range(0, Made.PAGES_A_PLAN)
                            .mapToObj(page -> Made.page(random))
                            .toArray(String[]::new));
        }
        return plans;
    }

    /** This thread's own time, so that a busy machine does not blur the ratio; everything measured runs on it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(Callable<?> job) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            long start = cpu();
            job.call();
            if (i >= 0) {
                times[i] = (cpu() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
