package org.candour.plans.ui;

import java.util.List;
import org.candour.footprints.Footprint;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.SilenceClaim;

/** What changes by itself on the screen of a plan while its documents are read. */
final class PlanState {

    private final Plans plans;
    private final ReadingProgress reading;

    PlanState(Plans plans, ReadingProgress reading) {
        this.plans = plans;
        this.reading = reading;
    }

    /** All of it, in words. */
    String standing(Footprint of) {
        StringBuilder words = new StringBuilder();
        plans.versions(of.round(), of.code()).stream()
                .flatMap(version -> plans.documents(version.id()).stream())
                .forEach(document -> words.append(document)
                        .append(reading.of(document.id()).map(Progress::words).orElse("")));
        return words.toString();
    }

    /** Whether not finding something in one of them may yet mean nothing. */
    boolean isInDoubt(List<PlanVersion> versions) {
        return versions.stream()
                .map(version -> plans.coverage(version.id()))
                .anyMatch(coverage -> coverage.silence() != SilenceClaim.PLAIN);
    }

    boolean isBusy(Footprint of) {
        return plans.versions(of.round(), of.code()).stream()
                .flatMap(version -> plans.documents(version.id()).stream())
                .anyMatch(this::isBusy);
    }

    private boolean isBusy(Document document) {
        return !document.state().isFinal() || reading.of(document.id()).isPresent();
    }
}
