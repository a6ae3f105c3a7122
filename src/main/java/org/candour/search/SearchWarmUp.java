package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import org.candour.common.Background;
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
    private static final Duration MOST_AT_STOP = Duration.ofSeconds(10);
    private static final String QUESTION = "community services";

    private final Indexes indexes;
    private final Asker asker;
    private final PlanTexts plans;
    private final Background background = new Background("search-warm-up", "The search could not be warmed up");

    SearchWarmUp(Indexes indexes, Asker asker, PlanTexts plans) {
        this.indexes = indexes;
        this.asker = asker;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments args) {
        background.later(this::warmUp);
    }

    void warmUp() {
        List<PlanVersion> all = plans.allVersions();
        ask(indexes.working(), all);
        ask(indexes.open(), all.stream().filter(PlanVersion::isPublic).toList());
    }

    /** The answer is thrown away. */
    private void ask(PlanIndex index, List<PlanVersion> visible) {
        if (!visible.isEmpty() && !background.isStopping()) {
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
        if (!background.stop(MOST_AT_STOP)) {
            LOG.warn("A question asked to warm the search up was still being answered");
        }
    }
}
