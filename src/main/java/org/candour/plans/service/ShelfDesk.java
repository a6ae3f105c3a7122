package org.candour.plans.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.CurrentUser;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentUses;
import org.candour.plans.DocumentsChanged;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanAct;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Shelf;
import org.candour.plans.records.AgainRecords;
import org.candour.plans.records.LeftOutRecords;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.storage.Removal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes versions and documents, after looking what rests on them, and records who did it. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class ShelfDesk implements Shelf {

    private final PlanRecords plans;
    private final ShelfRecords records;
    private final OriginalRecords originals;
    private final LeftOutRecords leftOuts;
    private final AgainRecords again;
    private final ShelfRules rules;
    private final Removal removal;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ShelfDesk(
            PlanRecords plans,
            ShelfRecords records,
            OriginalRecords originals,
            LeftOutRecords leftOuts,
            AgainRecords again,
            ShelfRules rules,
            Removal removal,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.records = records;
        this.originals = originals;
        this.leftOuts = leftOuts;
        this.again = again;
        this.rules = rules;
        this.removal = removal;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void edit(PlanVersionId id, String title, @Nullable LocalDate date) {
        transaction.executeWithoutResult(status -> {
            PlanVersion before = rules.editable(id, title.strip());
            if (!before.title().equals(title.strip()) || !Objects.equals(before.date(), date)) {
                records.edit(id, title.strip(), date);
                tell("changed the plan version " + words(before) + ", " + dated(before.date()) + ", to “"
                        + title.strip() + "”, " + dated(date));
            }
        });
    }

    @Override
    public void changeRole(DocumentId id, DocumentRole role) {
        transaction.executeWithoutResult(status -> {
            Document document = rules.changeable(id);
            if (document.role() != role) {
                records.changeRole(id, role);
                tell("changed the role of " + words(document) + " from "
                        + document.role().title() + " to " + role.title());
            }
        });
    }

    /** The record first, then the files: stopped between the two, the next start goes on. */
    @Override
    @PreAuthorize("hasRole('PUBLISHER')")
    public void delete(DocumentId id, String reason, boolean isConfirmed) {
        delete(id, reason, isConfirmed, null);
    }

    @Override
    @PreAuthorize("hasRole('PUBLISHER')")
    public void delete(DocumentId id, String reason, boolean isConfirmed, @Nullable Sight told) {
        transaction.executeWithoutResult(status -> {
            Document document = rules.deletable(id, reason.strip(), isConfirmed);
            rules.refuseIfOther(document, told);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            String deed =
                    "deleted " + words(document) + " (SHA-256 " + document.sha256() + ") because: " + reason.strip();
            rules.refuseWhileRead(
                    document, records.delete(document, now, user.required().value(), reason.strip()));
            events.publishEvent(new DocumentsChanged(document.version()));
            tell(deed);
        });
        removal.finish();
    }

    @Override
    public Optional<Sight> sight(DocumentId document) {
        return plans.document(document).map(rules::sight);
    }

    @Override
    public List<DocumentUses.Use> uses(DocumentId document) {
        return rules.uses(document);
    }

    @Override
    public List<DocumentUses.Use> uses(PlanVersionId version) {
        return rules.uses(version);
    }

    @Override
    public List<Departure> departures(PlanVersionId version) {
        return records.departures(version);
    }

    @Override
    public Optional<Departure> departure(DocumentId document) {
        return records.departure(document);
    }

    @Override
    public List<Twin> twins(DocumentId id) {
        Document document = plans.document(id).orElse(null);
        if (document == null) {
            return List.of();
        }
        List<Twin> twins = new ArrayList<>();
        plans.withBytes(document.sha256()).stream()
                .filter(other -> !other.id().equals(id))
                .forEach(other -> add(twins, other, true));
        records.withTextsOf(id).forEach(other -> add(twins, other, false));
        return twins;
    }

    private void add(List<Twin> twins, Document other, boolean sameBytes) {
        plans.version(other.version()).ifPresent(version -> twins.add(new Twin(other, version, sameBytes)));
    }

    @Override
    public List<LeftOut> leftOut(PlanVersionId version) {
        return leftOuts.of(version);
    }

    @Override
    public void notPartOfThePlan(UUID id) {
        transaction.executeWithoutResult(status -> {
            LeftOut file = rules.settleable(leftOuts.find(id));
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            if (leftOuts.settle(id, now, user.required().value(), LeftOut.NOT_PART)) {
                tell("said that " + file.path() + " of " + file.bundle() + ", which was not taken in, is no part of the"
                        + " plan version "
                        + plans.version(file.version()).map(ShelfDesk::words).orElse(""));
            }
        });
    }

    @Override
    public void mayBePartOfThePlan(UUID id) {
        transaction.executeWithoutResult(status -> {
            LeftOut file = rules.takenBack(leftOuts.find(id));
            if (leftOuts.open(id)) {
                tell("took back that " + file.path() + " of " + file.bundle() + " is no part of the plan version "
                        + plans.version(file.version()).map(ShelfDesk::words).orElse(""));
            }
        });
    }

    @Override
    public String earlierReading(DocumentId document) {
        return again.reason(document);
    }

    @Override
    public String damage(DocumentId document) {
        return plans.document(document)
                .map(found -> originals.damage(found.sha256()))
                .orElse("");
    }

    private static String dated(@Nullable LocalDate date) {
        return date == null ? "undated" : "dated " + date;
    }

    private String words(Document document) {
        return document.fileName() + " of the plan version "
                + plans.version(document.version()).map(ShelfDesk::words).orElse("");
    }

    private static String words(PlanVersion version) {
        return "“" + version.title() + "” of " + version.footprint() + " in " + version.round();
    }

    private void tell(String deed) {
        events.publishEvent(new PlanAct(user.required().value(), deed, Instant.now()));
    }
}
