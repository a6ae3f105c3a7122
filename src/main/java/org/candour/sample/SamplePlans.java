package org.candour.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.candour.common.Role;
import org.candour.plans.Document;
import org.candour.plans.IndexingProgress;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.candour.search.NearestPassages;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Uploads the sample's plans as an assessor would, and waits until they can be searched. */
@Component
class SamplePlans {

    /** What one footprint handed in before it published its plan. */
    private static final String EARLIER = "October submission";

    private static final LocalDate SUBMITTED = LocalDate.of(2016, 10, 21);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SamplePack pack;
    private final Uploads uploads;
    private final Plans plans;
    private final PlanTexts texts;
    private final IndexingProgress indexing;
    private final NearestPassages meanings;

    SamplePlans(
            SamplePack pack,
            Uploads uploads,
            Plans plans,
            PlanTexts texts,
            IndexingProgress indexing,
            NearestPassages meanings) {
        this.pack = pack;
        this.uploads = uploads;
        this.plans = plans;
        this.texts = texts;
        this.indexing = indexing;
        this.meanings = meanings;
    }

    void upload(RoundId round, SampleScores plan) {
        Cast.as(plan.assessors().getFirst(), Role.ASSESSOR, () -> {
            pack.earlier(plan.footprint()).forEach(file -> upload(round, plan, EARLIER, SUBMITTED, file));
            pack.documents(plan.footprint())
                    .forEach(file -> upload(round, plan, plan.version(), plan.published(), file));
            return true;
        });
    }

    private void upload(RoundId round, SampleScores plan, String version, LocalDate date, Resource file) {
        Upload upload = new Upload(
                round, plan.footprint(), version, date, SamplePack.role(file), SamplePack.name(file), "sample");
        try (InputStream bytes = file.getInputStream()) {
            uploads.receive(upload, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }

    /** The footprint's plan version once every document was read and can be searched. */
    PlanVersion awaitReadable(RoundId round, SampleScores plan) {
        PlanVersion version =
                Cast.as(plan.assessors().getFirst(), Role.ASSESSOR, () -> plans.newest(round, plan.footprint())
                        .orElseThrow());
        await(() -> isReadable(version), "The sample plan of " + plan.footprint() + " was not read in time");
        return version;
    }

    /** Until a plan may be called silent where it is. */
    void awaitCompared(PlanVersion version) {
        await(() -> isCompared(version), "The sample plan of " + version.footprint() + " was not compared in time");
    }

    private static void await(BooleanSupplier happened, String late) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(late);
            }
            pause();
        }
    }

    private boolean isReadable(PlanVersion version) {
        List<Document> documents = texts.documents(version.id());
        return documents.stream().allMatch(d -> d.state().isFinal() && !indexing.isPending(d.id()));
    }

    /** No silence is certified before; pages that are still being recognised are not waited for. */
    private boolean isCompared(PlanVersion version) {
        return texts.coverage(version.id()).documentsPending() > 0 || meanings.isCompared(version.id());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the sample was being read", e);
        }
    }
}
