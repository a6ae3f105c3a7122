package org.candour.silences.peers;

import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.common.Background;
import org.candour.common.Foreground;
import org.candour.common.StartOrder;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionRead;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSentences;
import org.candour.search.PlanSentences.Topic;
import org.candour.search.PlanVersionIndexed;
import org.candour.silences.verdicts.VerdictKeeper;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts the topics of every plan version in the background, whenever its texts have changed. */
@Component
@Order(StartOrder.SEARCH + 3)
class TopicKeeper implements ApplicationRunner {

    /** To be raised when topics are counted in another way. */
    private static final int COUNTING = 1;

    private final PlanTexts plans;
    private final EvidenceSearch search;
    private final PlanSentences sentences;
    private final VerdictKeeper verdicts;
    private final TopicStore store;
    private final Background background;

    TopicKeeper(
            PlanTexts plans,
            EvidenceSearch search,
            PlanSentences sentences,
            VerdictKeeper verdicts,
            TopicStore store,
            Foreground foreground) {
        this.background = new Background("topics", "Topics could not be counted", foreground);
        this.plans = plans;
        this.search = search;
        this.sentences = sentences;
        this.verdicts = verdicts;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        background.later(() -> {
            Map<PlanVersionId, String> counted = store.states();
            Set<PlanVersionId> gone = new HashSet<>(counted.keySet());
            for (PlanVersion version : plans.allVersions()) {
                gone.remove(version.id());
                if (!state(version.id()).equals(counted.get(version.id()))) {
                    count(version.id());
                }
            }
            gone.forEach(store::forget);
        });
    }

    @EventListener
    void on(PlanVersionIndexed indexed) {
        background.later(() -> count(indexed.version()));
    }

    /** Also of plans in which there is nothing to index: whoever is compared with them would wait for ever. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanVersionRead read) {
        background.later(() -> count(read.version()));
    }

    /** Empty while they are being counted. */
    Optional<List<Topic>> topics(PlanVersionId version) {
        return store.find(version, state(version));
    }

    /** Names the texts and the way of counting. */
    String state(PlanVersionId version) {
        return COUNTING + " " + verdicts.textState(version);
    }

    private void count(PlanVersionId version) {
        String state = state(version);
        if (background.isStopping()
                || !search.isSettled(version)
                || store.find(version, state).isPresent()) {
            return;
        }
        List<Topic> topics = sentences.topics(version);
        if (!state.equals(state(version))) {
            background.later(() -> count(version));
        } else if (plans.version(version).isPresent()) {
            store.keep(version, state, topics);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
