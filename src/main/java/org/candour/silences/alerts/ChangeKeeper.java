package org.candour.silences.alerts;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.Background;
import org.candour.common.StartOrder;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.silences.Alerts.Stood;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.VersionCounted;
import org.candour.silences.alerts.RecordedChange.Line;
import org.candour.silences.verdicts.TextState;
import org.candour.silences.verdicts.VersionVerdicts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Records what the newest version of a plan changed in the matrix against the one before, in the background: once both
 * are wholly counted, and at start what nobody could record because the portal was stopped.
 */
@Component
@Order(StartOrder.SEARCH + 3)
class ChangeKeeper implements ApplicationRunner {

    private final PlanTexts plans;
    private final VersionVerdicts verdicts;
    private final TextState texts;
    private final ChangeStore store;
    private final Clock clock;
    private final Background background =
            new Background("version-changes", "What a new version changed was not recorded");

    ChangeKeeper(PlanTexts plans, VersionVerdicts verdicts, TextState texts, ChangeStore store, Clock clock) {
        this.plans = plans;
        this.verdicts = verdicts;
        this.texts = texts;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        background.later(() -> {
            store.newest().stream()
                    .map(RecordedChange::version)
                    .filter(version -> plans.version(version).isEmpty())
                    .forEach(store::forget);
            plans.allVersions().forEach(this::compare);
        });
    }

    /** Also when it is the earlier one of the two. */
    @EventListener
    void on(VersionCounted counted) {
        background.later(() -> plans.version(counted.version()).ifPresent(this::compare));
    }

    private void compare(PlanVersion one) {
        List<PlanVersion> versions = plans.allVersions().stream()
                .filter(version -> version.round().equals(one.round())
                        && version.footprint().equals(one.footprint()))
                .sorted(PlanVersion.BY_DATE)
                .toList()
                .reversed();
        if (versions.size() > 1) {
            compare(versions.get(1), versions.getFirst());
        }
    }

    private void compare(PlanVersion earlier, PlanVersion newest) {
        String compared = compared(earlier, newest);
        Optional<RecordedChange> known = store.newest(newest.id());
        if (background.isStopping()
                || known.filter(change -> change.texts().equals(compared)).isPresent()) {
            return;
        }
        Optional<Row> before = verdicts.complete(earlier);
        Optional<Row> after = verdicts.complete(newest);
        if (before.isPresent() && after.isPresent() && compared.equals(compared(earlier, newest))) {
            keep(earlier, newest, compared, lines(before.get(), after.get()), known);
        }
    }

    private String compared(PlanVersion earlier, PlanVersion newest) {
        return texts.alone(earlier.id()) + " " + texts.alone(newest.id());
    }

    private void keep(
            PlanVersion earlier,
            PlanVersion newest,
            String compared,
            List<Line> lines,
            Optional<RecordedChange> known) {
        if (known.isPresent()
                && known.get().earlier().equals(earlier.id())
                && known.get().lines().equals(lines)) {
            store.rename(known.get(), compared);
            return;
        }
        int revision = known.map(RecordedChange::revision).orElse(0);
        RecordedChange again = change(earlier, newest, compared, lines, revision);
        if (known.isEmpty() || !store.replaceUnseen(again)) {
            store.add(change(earlier, newest, compared, lines, revision + 1));
        }
    }

    private RecordedChange change(
            PlanVersion earlier, PlanVersion newest, String compared, List<Line> lines, int revision) {
        return new RecordedChange(
                newest.id(), revision, earlier.id(), compared, clock.instant().truncatedTo(ChronoUnit.MICROS), lines);
    }

    private static List<Line> lines(Row before, Row after) {
        List<Line> lines = new ArrayList<>();
        after.cells().keySet().stream().sorted().forEach(issue -> before.cell(issue)
                .ifPresent(was -> {
                    Stood then = Stood.of(was);
                    Stood now = Stood.of(after.cell(issue).orElseThrow());
                    if (now.isOtherThan(then)) {
                        lines.add(new Line(issue, then, now));
                    }
                }));
        return lines;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
