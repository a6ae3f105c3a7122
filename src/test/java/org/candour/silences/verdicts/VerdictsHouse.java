package org.candour.silences.verdicts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.candour.common.Foreground;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.FakePlans;
import org.candour.search.NearPassage;
import org.candour.search.NearestPassages;
import org.candour.search.Passage;
import org.candour.search.PlanVersionIndexed;
import org.candour.search.SearchHouse;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.names.ShippedVocabulary;
import org.candour.search.question.query.NewWords;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.candour.silences.IssueDraft;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.register.IssueStore;
import org.candour.silences.register.IssueStores;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verdicts kept over plans in memory, with a real index and a database of its own, without the rest of the portal. */
final class VerdictsHouse implements AutoCloseable {

    static final RoundId ROUND = FakePlans.ROUND;

    private final PlanVersionId nobody = new PlanVersionId(UUID.randomUUID());
    private volatile CountDownLatch asked = new CountDownLatch(1);

    final FakePlans plans;
    final SearchHouse search;
    final JdbcClient db;
    final IssueStore issues;
    private final JdbcConnectionPool database;
    private VerdictKeeper keeper;
    private MatrixMaker maker;

    /** Plans that tell when the keeper has come to ask for one that is not there. */
    static class Plans extends FakePlans {

        private volatile Runnable whenAsked = () -> {};
        private volatile PlanVersionId nobody = new PlanVersionId(UUID.randomUUID());

        @Override
        public Optional<PlanVersion> version(PlanVersionId id) {
            if (id.equals(nobody)) {
                whenAsked.run();
            }
            return super.version(id);
        }
    }

    VerdictsHouse(Path data, Plans plans) {
        this.plans = plans;
        plans.nobody = nobody;
        plans.whenAsked = () -> asked.countDown();
        this.search = new SearchHouse(data, plans).indexed();
        this.database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/silences")
                .load()
                .migrate();
        this.db = JdbcClient.create(database);
        this.issues = IssueStores.of(db);
        this.keeper = keeper();
        this.maker = maker();
    }

    private VerdictKeeper keeper() {
        return new VerdictKeeper(
                plans,
                new AskedIssues(issues),
                search.evidence,
                new TextState(plans),
                new VerdictStore(db),
                event -> {},
                new Foreground());
    }

    private MatrixMaker maker() {
        NearKeeper near = new NearKeeper(
                plans,
                new AskedIssues(issues),
                NO_MEANING,
                new TextState(plans),
                new NearStore(db),
                event -> {},
                new Foreground());
        return new MatrixMaker(plans, search.evidence, keeper, near, Clock.systemUTC());
    }

    /** Stops, and starts with what the database holds. */
    void restart() throws InterruptedException {
        keeper.stop();
        keeper = keeper();
        maker = maker();
    }

    /** Counts what is missing, and waits for it. */
    void start() throws InterruptedException {
        keeper.run(new DefaultApplicationArguments());
        finish();
    }

    /** Takes up what is stored, and counts nothing. */
    void startWithoutCounting() throws InterruptedException {
        keeper.run(new DefaultApplicationArguments());
        keeper.stop();
    }

    VerdictKeeper verdicts() {
        return keeper;
    }

    /** Adds an issue of these terms; it is counted when somebody says so. */
    void issue(String id, String... terms) {
        issues.add(ROUND, id, draft(List.of(terms), List.of()), "test", Instant.EPOCH, false);
    }

    void issue(String id, List<String> terms, List<String> cueWords) {
        issues.add(ROUND, id, draft(terms, cueWords), "test", Instant.EPOCH, false);
    }

    void change(String id, String... terms) throws InterruptedException {
        issues.change(ROUND, id, 1, draft(List.of(terms), List.of()), "better", "test", Instant.EPOCH);
        keeper.on(new IssueChanged(ROUND, id));
        finish();
    }

    void indexed(PlanVersion version) throws InterruptedException {
        keeper.on(new PlanVersionIndexed(version.id()));
        finish();
    }

    private static IssueDraft draft(List<String> terms, List<String> cueWords) {
        return new IssueDraft(
                "An issue",
                "Does it?",
                "It matters.",
                "",
                List.of(),
                List.of(terms),
                List.of(),
                List.of(),
                cueWords,
                List.of());
    }

    /** What anybody sees now. */
    SilenceMatrix matrix() {
        return matrix(plans.allVersions());
    }

    SilenceMatrix matrix(List<PlanVersion> versions) {
        return matrix(versions, issues.newest(ROUND));
    }

    SilenceMatrix matrix(List<PlanVersion> versions, List<Issue> asked) {
        return maker.matrix(versions, asked);
    }

    /** Waits until all that the keeper was told to do is done. */
    void finish() throws InterruptedException {
        asked = new CountDownLatch(1);
        keeper.on(new PlanVersionIndexed(nobody));
        if (!asked.await(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The keeper does not come to an end");
        }
    }

    /** The shipped vocabulary with one entry more. */
    static void know(String term, String... others) {
        know(new VocabularyEntry(term, List.of(others), List.of(), List.of(), false, true, "", "test", true));
    }

    static void know(VocabularyEntry entry) {
        List<VocabularyEntry> all = new ArrayList<>(ShippedVocabulary.entries());
        all.add(entry);
        NewWords.put(all);
    }

    /** The shipped vocabulary, as every other test expects it. */
    static void knowNothingElse() {
        NewWords.put(ShippedVocabulary.entries());
    }

    @Override
    public void close() throws InterruptedException {
        keeper.stop();
        search.close();
        database.dispose();
    }

    private static final NearestPassages NO_MEANING = new NearestPassages() {
        @Override
        public State state(PlanVersionId version) {
            return State.NOT_AVAILABLE;
        }

        @Override
        public boolean isCompared(PlanVersionId version) {
            return true;
        }

        @Override
        public boolean isAvailable() {
            return false;
        }

        @Override
        public List<List<NearPassage>> nearest(PlanVersionId version, List<String> texts, int most) {
            return List.of();
        }

        @Override
        public Optional<Passage> passage(NearPassage place) {
            return Optional.empty();
        }

        @Override
        public Optional<String> model() {
            return Optional.empty();
        }
    };
}
