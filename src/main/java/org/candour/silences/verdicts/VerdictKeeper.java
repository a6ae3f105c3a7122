package org.candour.silences.verdicts;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.common.Background;
import org.candour.common.Foreground;
import org.candour.common.StartOrder;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionRead;
import org.candour.rounds.RoundId;
import org.candour.search.Evidence;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanVersionIndexed;
import org.candour.search.VocabularyChanged;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.candour.silences.VersionCounted;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts every issue in every plan version, in the background: all issues when a plan's texts change, one issue in all
 * plans when it changes, and at start whatever has moved on while nobody looked. Derived data; nothing here can be lost.
 */
@Component
@Order(StartOrder.SEARCH + 1)
public class VerdictKeeper implements ApplicationRunner {

    private final PlanTexts plans;
    private final AskedIssues issues;
    private final EvidenceSearch search;
    private final TextState texts;
    private final VerdictStore store;
    private final ApplicationEventPublisher events;
    private final Map<PlanVersionId, VersionCounts> kept = new ConcurrentHashMap<>();
    private final Background background;
    private final Set<PlanVersionId> waiting = ConcurrentHashMap.newKeySet();

    VerdictKeeper(
            PlanTexts plans,
            AskedIssues issues,
            EvidenceSearch search,
            TextState texts,
            VerdictStore store,
            ApplicationEventPublisher events,
            Foreground foreground) {
        this.background = new Background("verdicts", "Verdicts could not be brought up to date", foreground);
        this.plans = plans;
        this.issues = issues;
        this.search = search;
        this.texts = texts;
        this.store = store;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        kept.putAll(store.all());
        background.later(() -> {
            forgetWhatIsGone();
            countAll();
        });
    }

    @EventListener
    void on(PlanVersionIndexed indexed) {
        soon(indexed.version());
    }

    /** Also of documents in which there is nothing to index. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanVersionRead read) {
        soon(read.version());
    }

    /** Once, however many of its documents are done before its turn comes. */
    private void soon(PlanVersionId version) {
        if (waiting.add(version)) {
            background.later(() -> {
                waiting.remove(version); // first: what changes from here on is counted once more
                plans.version(version).ifPresent(this::count);
            });
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(IssueChanged changed) {
        background.later(() -> count(changed.round()));
    }

    /** What was counted by other words counts for nothing from this moment on, without being touched. */
    @EventListener
    void on(VocabularyChanged changed) {
        background.later(this::countAll);
    }

    /** All counts there are of texts as they stand at this moment; none of texts that have changed since. */
    CountsNow now() {
        return new CountsNow(texts.now(), kept);
    }

    /** Counts, but only where they were made of the very texts that count now: old ones could claim a silence. */
    record CountsNow(TextState.States states, Map<PlanVersionId, VersionCounts> kept) {

        VersionCounts of(PlanVersionId version) {
            VersionCounts counts = kept.get(version);
            String state = states.of(version);
            return counts != null && counts.textState().equals(state) ? counts : new VersionCounts(state, List.of());
        }
    }

    /** What the texts of the version are named that the counts were made from. */
    public String textState(PlanVersionId version) {
        return texts.of(version);
    }

    private void forgetWhatIsGone() {
        List<PlanVersionId> known =
                plans.allVersions().stream().map(PlanVersion::id).toList();
        kept.keySet().stream()
                .filter(version -> !known.contains(version))
                .toList()
                .forEach(version -> {
                    kept.remove(version);
                    store.forget(version);
                });
    }

    private void countAll() {
        plans.allVersions().stream().map(PlanVersion::round).distinct().forEach(this::count);
    }

    /** What is missing in a round: plan by plan where nothing was counted in these very texts, else issue by issue. */
    private void count(RoundId round) {
        Counting counting = counting(round);
        CountsNow now = now();
        List<PlanVersionId> partly = new ArrayList<>();
        Set<Asked> missing = new LinkedHashSet<>();
        for (PlanVersion version : plans.allVersions()) {
            VersionCounts before = now.of(version.id());
            List<Asked> lacking = version.round().equals(round) ? before.missing(counting.asked()) : List.of();
            if (before.counted().isEmpty() && !lacking.isEmpty()) {
                count(version, counting);
            } else if (!lacking.isEmpty()) {
                partly.add(version.id());
                missing.addAll(lacking);
            }
        }
        if (!missing.isEmpty()) {
            count(partly, missing, now, counting);
        }
    }

    private void count(PlanVersion version) {
        count(version, counting(version.round()));
    }

    /** All issues in one version, unless they have been counted in these very texts by these very words. */
    private void count(PlanVersion version, Counting counting) {
        String state = texts.of(version.id()); // first: what changes from here on makes these counts old, never wrong
        if (background.isStopping() || !search.isSettled(version.id())) {
            return; // the index tells when it is
        }
        VersionCounts kept = this.kept.get(version.id());
        VersionCounts before =
                kept != null && kept.textState().equals(state) ? kept : new VersionCounts(state, List.of());
        List<Asked> missing = before.missing(counting.asked());
        if (before == kept && missing.isEmpty()) {
            return;
        }
        List<Optional<Evidence>> found = search.findAll(
                missing.stream().map(asked -> asked.issue().sought()).toList(), version.id());
        List<Counted> fresh = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            fresh.add(missing.get(i).counted(found.get(i).orElse(null)));
        }
        boolean isSteady = state.equals(texts.of(version.id())) && search.isSettled(version.id());
        if (isSteady) { // the index may have broken meanwhile, and an empty one finds nothing
            keep(version, before.with(fresh, counting.asked()), counting);
        }
    }

    /** A pass over everything for each issue; counts only where the index held all of a version from first to last. */
    private void count(List<PlanVersionId> versions, Set<Asked> missing, CountsNow now, Counting counting) {
        Set<PlanVersionId> settled = search.settled(Set.copyOf(versions));
        Map<PlanVersionId, List<Counted>> fresh = new HashMap<>();
        for (Asked asked : missing) {
            if (background.isStopping()) {
                return;
            }
            Map<PlanVersionId, Evidence> found = search.find(asked.issue().sought());
            settled.forEach(version ->
                    fresh.computeIfAbsent(version, none -> new ArrayList<>()).add(asked.counted(found.get(version))));
        }
        CountsNow after = now();
        Set<PlanVersionId> steady = search.settled(settled);
        steady.removeIf(
                version -> !after.of(version).textState().equals(now.of(version).textState()));
        for (PlanVersionId version : steady) {
            List<Counted> all = fresh.getOrDefault(version, List.of());
            plans.version(version).ifPresent(one -> keep(one, now.of(version).with(all, counting.asked()), counting));
        }
    }

    private Counting counting(RoundId round) {
        long turn = search.vocabularyTurn();
        List<Issue> askable = issues.of(round).stream()
                .filter(issue -> search.canFind(issue.sought()))
                .toList();
        return new Counting(turn, Asked.of(askable, search));
    }

    /** Unless the vocabulary changed since the words were named; then they are counted once more. */
    private void keep(PlanVersion version, VersionCounts counts, Counting counting) {
        if (counting.turn() == search.vocabularyTurn()) {
            store.keep(version.id(), counts);
            kept.put(version.id(), counts);
            events.publishEvent(new VersionCounted(version.id()));
        } else {
            soon(version.id());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
