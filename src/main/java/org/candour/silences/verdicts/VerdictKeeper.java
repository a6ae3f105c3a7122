package org.candour.silences.verdicts;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.candour.silences.VersionCounted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(VerdictKeeper.class);

    private final PlanTexts plans;
    private final AskedIssues issues;
    private final EvidenceSearch search;
    private final TextState texts;
    private final VerdictStore store;
    private final ApplicationEventPublisher events;
    private final Map<PlanVersionId, VersionCounts> kept = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verdicts").factory());

    VerdictKeeper(
            PlanTexts plans,
            AskedIssues issues,
            EvidenceSearch search,
            TextState texts,
            VerdictStore store,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.issues = issues;
        this.search = search;
        this.texts = texts;
        this.store = store;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        kept.putAll(store.all(search.vocabularyVersion()));
        later(() -> {
            forgetWhatIsGone();
            plans.allVersions().forEach(this::count);
        });
    }

    @EventListener
    void on(PlanVersionIndexed indexed) {
        later(() -> plans.version(indexed.version()).ifPresent(this::count));
    }

    /** Also of documents in which there is nothing to index. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanVersionRead read) {
        later(() -> plans.version(read.version()).ifPresent(this::count));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(IssueChanged changed) {
        later(() -> count(changed.round(), changed.issue()));
    }

    /**
     * What was counted by other names is let go of before anything else happens, so that no silence is claimed that the
     * new names would break; then it is counted anew.
     */
    @EventListener
    void on(VocabularyChanged changed) {
        synchronized (kept) {
            Set<String> touched = plans.allVersions().stream()
                    .map(PlanVersion::round)
                    .distinct()
                    .flatMap(round -> issues.of(round).stream())
                    .filter(issue -> changed.touches(issue.sought()))
                    .map(Issue::id)
                    .collect(Collectors.toSet());
            kept.replaceAll((version, counts) -> counts.without(touched));
            String vocabulary = search.vocabularyVersion();
            kept.forEach((version, counts) -> store.keep(version, vocabulary, counts));
        }
        later(() -> plans.allVersions().forEach(this::count));
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

    private void later(Runnable job) {
        if (!background.isShutdown()) {
            background.execute(() -> {
                try {
                    job.run();
                } catch (RuntimeException e) {
                    if (!background.isShutdown()) {
                        LOG.error("Verdicts could not be brought up to date; it is tried again at the next start", e);
                    }
                }
            });
        }
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

    /** All issues in one version, unless they have been counted in these very texts. */
    private void count(PlanVersion version) {
        String words = search.vocabularyVersion();
        String state = texts.of(version.id()); // first: what changes from here on makes these counts old, never wrong
        if (background.isShutdown() || !search.isSettled(version.id())) {
            return; // the index tells when it is
        }
        List<Issue> asked = issues.of(version.round());
        VersionCounts kept = this.kept.get(version.id());
        VersionCounts before =
                kept != null && kept.textState().equals(state) ? kept : new VersionCounts(state, List.of());
        List<Issue> missing = asked.stream()
                .filter(issue -> before.of(issue.id(), issue.edition()).isEmpty())
                .toList();
        if (before == kept && missing.isEmpty()) {
            return;
        }
        List<Optional<Evidence>> found =
                search.findAll(missing.stream().map(Issue::sought).toList(), version.id());
        List<Counts> fresh = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            fresh.add(counts(missing.get(i), found.get(i)));
        }
        List<Counts> all = new ArrayList<>(before.counts());
        all.addAll(fresh);
        keep(version.id(), words, new VersionCounts(state, all));
    }

    /** One issue in all versions of its round. */
    private void count(RoundId round, String id) {
        String words = search.vocabularyVersion();
        List<Issue> editions =
                issues.of(round).stream().filter(issue -> issue.id().equals(id)).toList();
        List<Map<PlanVersionId, Evidence>> found =
                editions.stream().map(issue -> search.find(issue.sought())).toList();
        for (PlanVersion version : plans.allVersions()) {
            VersionCounts before = kept.get(version.id());
            if (version.round().equals(round) && before != null) {
                List<Counts> fresh = new ArrayList<>();
                for (int i = 0; i < editions.size(); i++) {
                    fresh.add(counts(
                            editions.get(i), Optional.ofNullable(found.get(i).get(version.id()))));
                }
                keep(version.id(), words, before.with(fresh));
            }
        }
    }

    private static Counts counts(Issue issue, Optional<Evidence> found) {
        return found.map(evidence -> Counts.of(issue.id(), issue.edition(), evidence))
                .orElse(Counts.none(issue.id(), issue.edition()));
    }

    /** Unless the vocabulary changed while they were being counted; then they are counted once more. */
    private void keep(PlanVersionId version, String vocabulary, VersionCounts counts) {
        if (keepIfSame(version, vocabulary, counts)) {
            events.publishEvent(new VersionCounted(version));
        } else {
            later(() -> plans.version(version).ifPresent(this::count));
        }
    }

    private boolean keepIfSame(PlanVersionId version, String vocabulary, VersionCounts counts) {
        synchronized (kept) {
            boolean isSame = vocabulary.equals(search.vocabularyVersion());
            if (isSame) {
                store.keep(version, vocabulary, counts);
                kept.put(version, counts);
            }
            return isSame;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(5, TimeUnit.SECONDS);
    }
}
