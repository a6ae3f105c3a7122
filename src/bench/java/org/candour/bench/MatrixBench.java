package org.candour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.SearchHouse;
import org.candour.search.Sought;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.PageAnalyzer;
import org.candour.silences.Counts;
import org.candour.silences.verdicts.VerdictsBench;
import org.springframework.util.FileSystemUtils;

/**
 * What the matrix of silences costs against the same questions asked of Lucene by hand, which count pages: all of it,
 * one new plan, one edited issue, a search for each cell; then what is shown from memory. Arguments: numbers of pages,
 * else 10,000.
 */
final class MatrixBench implements Bench.Benchmark {

    private static final int ISSUES = 1_000;
    private static final int ROUNDS = 3;
    private static final int EDITED = 50;
    private static final int BY_CELL = 3;
    private static final int NEW_PLANS = 5;

    private final List<List<String>> terms = Made.issues(ISSUES);
    private final List<Sought> issues = terms.stream().map(Made::sought).toList();
    private final List<Query> queries = terms.stream().map(BareIssue::of).toList();

    @Override
    public void run(List<String> arguments) throws Exception {
        for (String pages : arguments.isEmpty() ? List.of("10000") : arguments) {
            measure(Integer.parseInt(pages));
        }
        VerdictsBench.run(List.of("44", "50"));
    }

    private void measure(int pages) throws Exception {
        Path data = Files.createTempDirectory("candour-bench");
        MadePlans plans = MadePlans.of(pages);
        try (SearchHouse house = new SearchHouse(data, plans)) {
            double indexing = Times.wall(house::indexed);
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(data.resolve("index/working")))) {
                IndexSearcher raw = new IndexSearcher(reader);
                say(
                        "%,d pages in %,d plans, %d issues; indexed in %.0f s",
                        pages, plans.allVersions().size(), ISSUES, indexing / 1e3);
                warmUp(house, raw);
                agree(house, raw);
                matrix(house, raw);
                editedIssue(house, raw);
                byCell(house, plans);
                newPlan(house, plans);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void warmUp(SearchHouse house, IndexSearcher raw) throws Exception {
        PlanVersionId first = house.plans.allVersions().getFirst().id();
        for (int i = 0; i < ISSUES / 4; i++) {
            raw.search(queries.get(i), BarePass.manager());
            house.evidence.find(issues.get(i));
            house.evidence.find(issues.get(i), first);
        }
    }

    /** What is compared must be the same: plans in which anything is found, but for phrases over a page's end. */
    private void agree(SearchHouse house, IndexSearcher raw) throws Exception {
        int ours = 0;
        int bare = 0;
        for (int i = 0; i < EDITED; i++) {
            ours += house.evidence.find(issues.get(i)).size();
            bare += raw.search(queries.get(i), BarePass.manager());
        }
        say("  plans found for %d issues: %,d, by the bare pass %,d", EDITED, ours, bare);
        if (bare == 0 || ours < bare || ours > 1.1 * bare) {
            throw new IllegalStateException("The two are not asked the same");
        }
    }

    private void matrix(SearchHouse house, IndexSearcher raw) throws Exception {
        double[] times = Times.inTurns(ROUNDS, () -> counted(house), () -> bare(raw, queries));
        tell("whole matrix", times, 1.3);
    }

    private int counted(SearchHouse house) {
        int cells = 0;
        for (Sought issue : issues) {
            Map<PlanVersionId, Evidence> found = house.evidence.find(issue);
            for (Evidence evidence : found.values()) {
                cells += Counts.of("", 1, evidence).isMention() ? 1 : 0;
            }
        }
        return cells;
    }

    private static int bare(IndexSearcher raw, List<Query> queries) throws Exception {
        int cells = 0;
        for (Query query : queries) {
            cells += raw.search(query, BarePass.manager());
        }
        return cells;
    }

    private void editedIssue(SearchHouse house, IndexSearcher raw) throws Exception {
        double[] ours = new double[EDITED];
        double[] bare = new double[EDITED];
        for (int i = 0; i < EDITED; i++) {
            Sought issue = issues.get(i);
            Query query = queries.get(i);
            double[] times = Times.inTurns(
                    ROUNDS, () -> house.evidence.find(issue), () -> raw.search(query, BarePass.manager()));
            ours[i] = times[0];
            bare[i] = times[1];
        }
        tell("one edited issue (asked 100 ms)", new double[] {Times.median(ours), Times.median(bare)}, 0);
    }

    private void byCell(SearchHouse house, MadePlans plans) throws Exception {
        double cells = 0;
        double passes = 0;
        for (Sought issue : issues.subList(0, BY_CELL)) {
            passes += Times.processor(() -> house.evidence.find(issue));
            cells += Times.processor(() -> {
                plans.allVersions().forEach(version -> house.evidence.find(issue, version.id()));
                return null;
            });
        }
        say(
                "  a search for each cell takes %.0f times as long as one pass an issue (asked 50 at 1,000 plans)",
                cells / passes);
    }

    private void newPlan(SearchHouse house, MadePlans plans) throws Exception {
        double[] index = new double[NEW_PLANS];
        double[] ask = new double[NEW_PLANS];
        double[] clock = new double[NEW_PLANS];
        double[] bare = new double[NEW_PLANS];
        for (int i = 0; i < NEW_PLANS; i++) {
            PlanVersion plan = plans.addPlan();
            List<Page> pages = plans.pages(plans.onlyDocument(plan));
            bare[i] = Times.processor(() -> bareNew(pages));
            int now = i;
            clock[i] = Times.wall(() -> {
                index[now] = Times.processor(() -> {
                    house.keep(plan.id());
                    return null;
                });
                ask[now] = Times.processor(() -> house.evidence.findAll(issues, plan.id()));
                return null;
            });
        }
        say(
                "  one new plan, %d issues: indexed %.0f ms and asked %.0f ms of processor time, %.0f ms by the clock (asked"
                        + " 250); bare, in memory: %.0f ms",
                ISSUES, Times.median(index), Times.median(ask), Times.median(clock), Times.median(bare));
    }

    private int bareNew(List<Page> pages) throws Exception {
        try (Directory memory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new PageAnalyzer()))) {
            for (Page page : pages) {
                Document document = new Document();
                document.add(new TextField(QuestionQuery.TEXT, page.text(), Store.NO));
                document.add(new SortedDocValuesField("version", new BytesRef("one")));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                return bare(new IndexSearcher(reader), queries);
            }
        }
    }

    private static void tell(String what, double[] times, double asked) {
        say(
                "  %-32s %10.2f ms, bare %10.2f ms: ratio %.2f%s",
                what, times[0], times[1], times[0] / times[1], asked > 0 ? ", asked " + asked : "");
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
