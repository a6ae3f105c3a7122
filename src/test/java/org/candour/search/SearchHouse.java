package org.candour.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.candour.common.DataFolder;
import org.candour.common.Foreground;
import org.candour.plans.Document;
import org.candour.plans.IndexingProgress;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.index.PlanIndex;
import org.candour.search.meaning.Stretch;
import org.candour.search.meaning.Stretches;
import org.springframework.beans.factory.ObjectProvider;

/** The search room put together without the rest of the portal. */
public class SearchHouse implements AutoCloseable {

    public final FakePlans plans;
    public final PlanSearch search;
    public final PublicPlanSearch open;
    public final IndexingProgress indexing;
    public final EvidenceSearch evidence;
    final FakeFriends friends = new FakeFriends();
    final Indexes indexes;
    final Asker asker;
    final Foreground foreground = new Foreground();
    final IndexKeeper keeper;
    final IndexCare care;
    final IndexMatchesPlans invariant;
    final Meanings meanings;

    public SearchHouse(Path data, FakePlans plans) {
        this(data, plans, Duration.ofMinutes(1));
    }

    /** With the model for meanings, which makes vectors only when told to. */
    public static SearchHouse thatCompares(Path data, FakePlans plans) {
        return new SearchHouse(data, plans, Duration.ofMinutes(1), true);
    }

    /** @param longest how long an answer may take; a busy machine takes its time */
    SearchHouse(Path data, FakePlans plans, Duration longest) {
        this(data, plans, longest, false);
    }

    SearchHouse(Path data, FakePlans plans, Duration longest, boolean comparesMeanings) {
        this.plans = plans;
        this.indexes = new Indexes(new DataFolder(data, false));
        this.indexing = new WorkingIndexing(indexes, plansProvider(plans));
        this.keeper = new IndexKeeper(indexes, plans, event -> {}, foreground);
        this.care = new IndexCare(keeper, indexes);
        PageCache pages = new PageCache(plans);
        PassageMaker passages = new PassageMaker(plans, pages);
        this.evidence = new IndexEvidence(indexes, plans, pages);
        this.meanings = new Meanings(new DataFolder(data, false), comparesMeanings);
        FakeFootprints footprints = new FakeFootprints(plans);
        this.asker = new Asker(
                new PlanParts(plans),
                passages,
                new Doubts(plans),
                new Chooser(footprints),
                new FacetCounter(footprints, plans),
                new NearInMeaning(meanings, new KeptMeanings(meanings, plans, pages)),
                care,
                longest);
        this.search = new WorkingPlanSearch(indexes, asker, plans, friends);
        this.open = new OpenPlanSearch(indexes, asker, plans, friends);
        this.invariant = new IndexMatchesPlans(indexes, plans, care, document -> Optional.empty(), Duration.ZERO);
    }

    private static ObjectProvider<PlanTexts> plansProvider(PlanTexts plans) {
        return new ObjectProvider<>() {
            @Override
            public PlanTexts getObject() {
                return plans;
            }
        };
    }

    /** The index itself, for measurements. */
    public PlanIndex working() {
        return indexes.working();
    }

    public SearchHouse indexed() {
        keeper.keepAll();
        return this;
    }

    /** Makes the vectors of every document there is. */
    public void compared() {
        Meanings.Ready ready = meanings.prepare().orElseThrow();
        for (PlanVersion version : plans.allVersions()) {
            for (Document document : plans.documents(version.id())) {
                List<Stretch> passages = plans.pages(document.id()).stream()
                        .flatMap(page -> Stretches.of(page, ready.model()).stream())
                        .toList();
                ready.index()
                        .put(
                                document.id(),
                                plans.fingerprint(document.id()).orElse(""),
                                passages,
                                passages.stream()
                                        .map(one -> ready.model().vector(one.text()))
                                        .toList());
            }
        }
    }

    /** Brings one version up to date in the index. */
    public void keep(PlanVersionId version) {
        keeper.keep(version);
    }

    /** Ends as a portal does whose power fails: nothing more is written. */
    void crash() {
        indexes.close();
    }

    @Override
    public void close() {
        try {
            care.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        meanings.close();
        indexes.close();
    }
}
