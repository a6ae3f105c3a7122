package org.candour.silences.verdicts;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.Background;
import org.candour.common.Foreground;
import org.candour.common.StartOrder;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.MeaningsComputed;
import org.candour.search.NearPassage;
import org.candour.search.NearestPassages;
import org.candour.search.NearestPassages.State;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.candour.silences.Nearness;
import org.candour.silences.Nearness.Near;
import org.candour.silences.VerdictRule;
import org.candour.silences.VersionCounted;
import org.candour.silences.verdicts.VersionNearest.OfIssue;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks, in the background, for what comes nearest in meaning to every issue in every plan version. Derived data; a
 * verdict counts a version as looked at only while its texts are those that were looked into.
 */
@Component
@Order(StartOrder.SEARCH + 1)
class NearKeeper implements ApplicationRunner {

    private static final int PASSAGES = 5;

    /** The closest of each issue; the passages themselves stay in the database until somebody looks. */
    private record Closest(String textState, String model, Map<String, Double> ofEdition) {}

    private final PlanTexts plans;
    private final AskedIssues issues;
    private final NearestPassages meanings;
    private final TextState texts;
    private final NearStore store;
    private final ApplicationEventPublisher events;
    private final Map<PlanVersionId, Closest> kept = new ConcurrentHashMap<>();
    private final Background background;

    NearKeeper(
            PlanTexts plans,
            AskedIssues issues,
            NearestPassages meanings,
            TextState texts,
            NearStore store,
            ApplicationEventPublisher events,
            Foreground foreground) {
        this.background =
                new Background("nearest-passages", "Nearest passages could not be brought up to date", foreground);
        this.plans = plans;
        this.issues = issues;
        this.meanings = meanings;
        this.texts = texts;
        this.store = store;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<PlanVersionId> known =
                plans.allVersions().stream().map(PlanVersion::id).toList();
        for (PlanVersionId version : store.versions()) {
            if (known.contains(version)) {
                store.find(version).ifPresent(nearest -> kept.put(version, closest(nearest)));
            } else {
                store.forget(version);
            }
        }
    }

    @EventListener
    void on(MeaningsComputed computed) {
        background.later(() -> plans.version(computed.version()).ifPresent(this::look));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(IssueChanged changed) {
        background.later(() -> plans.allVersions().stream()
                .filter(version -> version.round().equals(changed.round()))
                .forEach(this::look));
    }

    /**
     * How close the closest passage of the version comes to an issue; empty while nobody has looked.
     *
     * @param textState the texts the verdict was counted in
     */
    Function<Issue, OptionalDouble> closest(PlanVersionId version, String textState) {
        Closest closest = kept.get(version);
        if (closest == null
                || !closest.textState().equals(AskedIssues.stateAsked(textState))
                || !meanings.isAvailable()) {
            return issue -> OptionalDouble.empty();
        }
        return issue -> {
            Double found = closest.ofEdition().get(key(issue.id(), issue.edition()));
            return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
        };
    }

    /** Whether this machine compares passages by meaning at all. */
    boolean looks() {
        return meanings.isAvailable();
    }

    /** Whether all that a verdict may rest on has been looked at, or nothing ever will be on this machine. */
    boolean hasLooked(PlanVersionId version, List<Issue> asked, String textState) {
        if (!meanings.isAvailable()) {
            return true;
        }
        Closest closest = kept.get(version);
        return closest != null
                && closest.textState().equals(AskedIssues.stateAsked(textState))
                && asked.stream().allMatch(issue -> closest.ofEdition().containsKey(key(issue.id(), issue.edition())));
    }

    /** What was looked at, with the passages. */
    Nearness nearness(PlanVersionId version, Issue issue, String textState) {
        if (!meanings.isAvailable()) {
            return Nearness.NOT_AVAILABLE;
        }
        return store.find(version)
                .filter(row -> row.textState().equals(AskedIssues.stateAsked(textState)))
                .flatMap(row -> row.of(issue.id(), issue.edition())
                        .map(found -> new Nearness(
                                State.READY, row.model(), AskedIssues.inWords(issue), passages(found.passages()))))
                .orElse(Nearness.NOT_YET);
    }

    private List<Near> passages(List<NearPassage> places) {
        List<Near> passages = new ArrayList<>();
        for (NearPassage place : places) {
            meanings.passage(place)
                    .map(passage -> new Near(passage, place.similarity(), VerdictRule.isClose(place.similarity())))
                    .ifPresent(passages::add);
        }
        return List.copyOf(passages);
    }

    /** Those issues that were not yet looked for in these very texts by this very model. */
    private void look(PlanVersion version) {
        String model = meanings.model().orElse("");
        if (background.isStopping() || meanings.state(version.id()) != State.READY) {
            return;
        }
        String state = AskedIssues.stateAsked(texts.of(version.id()));
        List<Issue> asked = issues.of(version.round());
        VersionNearest before = store.find(version.id())
                .filter(row -> row.textState().equals(state) && row.model().equals(model))
                .orElse(new VersionNearest(state, model, List.of()));
        List<Issue> missing = asked.stream()
                .filter(issue -> before.of(issue.id(), issue.edition()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        List<List<NearPassage>> found = meanings.nearest(
                version.id(), missing.stream().map(AskedIssues::inWords).toList(), PASSAGES);
        List<OfIssue> all = new ArrayList<>(before.issues());
        all.removeIf(known -> asked.stream()
                .noneMatch(issue -> issue.id().equals(known.issue()) && issue.edition() == known.edition()));
        for (int i = 0; i < missing.size(); i++) {
            Issue issue = missing.get(i);
            all.add(new OfIssue(issue.id(), issue.edition(), found.get(i)));
        }
        boolean isSteady = state.equals(AskedIssues.stateAsked(texts.of(version.id())))
                && meanings.state(version.id()) == State.READY;
        if (isSteady) {
            VersionNearest now = new VersionNearest(state, model, all);
            store.keep(version.id(), now);
            kept.put(version.id(), closest(now));
            events.publishEvent(new VersionCounted(version.id()));
        }
    }

    private static Closest closest(VersionNearest nearest) {
        Map<String, Double> ofEdition = new HashMap<>(nearest.issues().stream()
                .collect(Collectors.toMap(
                        issue -> key(issue.issue(), issue.edition()), OfIssue::closest, (one, other) -> other)));
        return new Closest(nearest.textState(), nearest.model(), ofEdition);
    }

    private static String key(String issue, int edition) {
        return issue + " " + edition;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
