package org.candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.candour.search.SearchHouse;
import org.candour.search.Sought;
import org.springframework.util.FileSystemUtils;

/**
 * In which plans fifty issues are found: our engine, a bare pass over its index, and the engines of databases that this
 * machine has. Processor time of each, the second time of asking. Arguments: numbers of pages, else 10,000.
 */
final class RivalsBench implements Bench.Benchmark {

    private static final int ISSUES = 50;
    private static final int WARM_UP = 10;

    private final List<List<String>> issues = Made.issues(ISSUES);

    @Override
    public void run(List<String> arguments) throws Exception {
        for (String pages : arguments.isEmpty() ? List.of("10000") : arguments) {
            MadePlans plans = MadePlans.of(Integer.parseInt(pages));
            say("%,d pages, %d issues:", Integer.parseInt(pages), ISSUES);
            double ours = ours(plans);
            for (Rival rival : List.of(new SqliteRival(), new PostgresRival())) {
                try (rival) {
                    measure(rival, plans, ours);
                }
            }
        }
    }

    private double ours(MadePlans plans) throws Exception {
        Path data = Files.createTempDirectory("candour-bench");
        try (SearchHouse house = new SearchHouse(data, plans).indexed();
                DirectoryReader reader = DirectoryReader.open(FSDirectory.open(data.resolve("index/working")))) {
            IndexSearcher raw = new IndexSearcher(reader);
            List<Sought> sought = issues.stream().map(Made::sought).toList();
            List<Query> queries = issues.stream().map(BareIssue::of).toList();
            long plansFound = 0;
            for (int i = 0; i < WARM_UP; i++) {
                plansFound = counted(house, sought);
                bare(raw, queries);
            }
            double[] times = Times.inTurns(3, () -> counted(house, sought), () -> bare(raw, queries));
            say(
                    "  %-16s %10.1f ms, %,d plans found; a bare pass over its index %.1f ms",
                    "Candour", times[0], plansFound, times[1]);
            return times[0];
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static long counted(SearchHouse house, List<Sought> issues) {
        return issues.stream()
                .mapToLong(issue -> house.evidence.find(issue).size())
                .sum();
    }

    private static long bare(IndexSearcher raw, List<Query> queries) throws Exception {
        long plans = 0;
        for (Query query : queries) {
            plans += raw.search(query, BarePass.manager());
        }
        return plans;
    }

    private void measure(Rival rival, MadePlans plans, double ours) throws Exception {
        Optional<String> missing = rival.missing();
        if (missing.isPresent()) {
            say("  %-16s not measured: this machine has no %s", rival.name(), missing.get());
            return;
        }
        double loading = Times.wall(() -> {
            rival.load(plans);
            return null;
        });
        Rival.Answer answer = rival.ask(issues);
        say(
                "  %-16s %10.1f ms, %,d plans found: %.1f times as long as Candour; loaded in %.0f s",
                rival.name(), answer.milliseconds(), answer.plans(), answer.milliseconds() / ours, loading / 1e3);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
