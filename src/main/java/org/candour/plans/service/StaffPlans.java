package org.candour.plans.service;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanAct;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionPublished;
import org.candour.plans.PlanVersionUnpublished;
import org.candour.plans.Plans;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.reading.ShownPages;
import org.candour.plans.readings.Readabilities;
import org.candour.plans.readings.SetRight;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.store.DocumentStore;
import org.candour.rounds.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All plans, for the people of the workflow. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffPlans implements Plans {

    private final PlanRecords records;
    private final PageReader pages;
    private final DocumentStore originals;
    private final OriginalRecords care;
    private final ShelfRecords shelf;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    private final Readabilities readabilities;
    private final SetRight setRight;
    private final ShownPages shown;

    StaffPlans(
            PlanRecords records,
            PageReader pages,
            DocumentStore originals,
            OriginalRecords care,
            ShelfRecords shelf,
            CurrentUser user,
            ApplicationEventPublisher events,
            Readabilities readabilities,
            SetRight setRight,
            ShownPages shown) {
        this.shown = shown;
        this.setRight = setRight;
        this.readabilities = readabilities;
        this.records = records;
        this.pages = pages;
        this.originals = originals;
        this.care = care;
        this.shelf = shelf;
        this.user = user;
        this.events = events;
    }

    @Override
    public List<PlanVersion> versions(RoundId round) {
        return records.versions(round);
    }

    @Override
    public List<PlanVersion> versions(RoundId round, String footprint) {
        return records.versions(round, footprint);
    }

    @Override
    public Optional<PlanVersion> version(PlanVersionId id) {
        return records.version(id);
    }

    @Override
    public Optional<PlanVersion> newest(RoundId round, String footprint) {
        return records.versions(round, footprint).stream().findFirst();
    }

    @Override
    public List<Document> documents(PlanVersionId version) {
        return records.documents(version);
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return records.document(id);
    }

    @Override
    public Optional<ReadabilityReport> readability(DocumentId document) {
        return records.document(document).map(readabilities::of);
    }

    @Override
    public List<Departure> departures(PlanVersionId version) {
        return shelf.departures(version);
    }

    @Override
    public Coverage coverage(PlanVersionId version) {
        return records.coverage(version);
    }

    @Override
    public List<Page> pages(DocumentId document) {
        return records.document(document).map(pages::of).orElse(List.of());
    }

    @Override
    public Optional<Page> page(DocumentId document, int number) {
        return records.document(document).flatMap(found -> pages.of(found, number));
    }

    @Override
    public Set<Integer> setRight(DocumentId document) {
        return records.document(document)
                .map(found -> setRight.pages(found.id()))
                .orElse(Set.of());
    }

    @Override
    public Optional<Path> original(DocumentId document) {
        return records.document(document)
                .filter(found -> care.damage(found.sha256()).isEmpty())
                .map(found -> originals.original(found.sha256()));
    }

    @Override
    public Optional<ByteBuffer> picture(DocumentId document, int number) {
        return records.document(document)
                .filter(found -> ShownPages.areOf(found))
                .filter(found -> care.damage(found.sha256()).isEmpty())
                .flatMap(found -> shown.png(found, originals.original(found.sha256()), number));
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('PUBLISHER')")
    public void publish(PlanVersionId id) {
        PlanVersion version = required(id);
        if (records.documents(id).isEmpty()) {
            throw new ProblemsException(
                    "The plan version was not published.",
                    new Problem(version.title(), "It has no documents yet.", "Upload its documents first."));
        }
        if (records.setPublic(id, true)) {
            events.publishEvent(new PlanVersionPublished(id));
            events.publishEvent(act("published", version));
        }
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('PUBLISHER')")
    public void unpublish(PlanVersionId id) {
        PlanVersion version = required(id);
        if (records.setPublic(id, false)) {
            events.publishEvent(new PlanVersionUnpublished(id));
            events.publishEvent(act("took back from the public", version));
        }
    }

    private PlanVersion required(PlanVersionId id) {
        return records.version(id)
                .orElseThrow(() -> new ProblemsException(
                        "Nothing was changed.",
                        new Problem(
                                "plan version",
                                "There is no such version.",
                                "Please look at the list of plans again.")));
    }

    private PlanAct act(String verb, PlanVersion version) {
        String deed = verb + " the plan version “" + version.title() + "” of " + version.footprint() + " in "
                + version.round();
        return new PlanAct(user.required().value(), deed, Instant.now());
    }
}
