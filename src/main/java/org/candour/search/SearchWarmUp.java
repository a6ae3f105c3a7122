package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.candour.common.StartOrder;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.search.index.PlanIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Asks both indexes a question at start, in the background, so that the first person who asks does not wait. */
@Component
@org.springframework.core.annotation.Order(StartOrder.SEARCH + 1)
class SearchWarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWarmUp.class);
    private static final String QUESTION = "community services";

    private final Indexes indexes;
    private final Asker asker;
    private final PlanTexts plans;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-warm-up").factory());

    SearchWarmUp(Indexes indexes, Asker asker, PlanTexts plans) {
        this.indexes = indexes;
        this.asker = asker;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments args) {
        background.execute(this::warmUp);
    }

    void warmUp() {
        try {
            List<PlanVersion> all = plans.allVersions();
            ask(indexes.working(), all);
            ask(indexes.open(), all.stream().filter(PlanVersion::isPublic).toList());
        } catch (RuntimeException e) {
            LOG.debug("The search could not be warmed up", e);
        }
    }

    /** The answer is thrown away. */
    private void ask(PlanIndex index, List<PlanVersion> visible) {
        if (!visible.isEmpty() && !background.isShutdown()) {
            asker.ask(
                    index,
                    new Asking(
                            visible.getFirst().round(),
                            visible.stream()
                                    .filter(version -> version.round()
                                            .equals(visible.getFirst().round()))
                                    .toList(),
                            QUESTION,
                            Narrowing.NONE,
                            Order.MENTIONS,
                            WorkingPlanSearch.PASSAGES,
                            true,
                            List.of()));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdown();
        if (!background.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A question asked to warm the search up was still being answered");
        }
    }
}
