package org.candour.plans.service;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.LeftOut;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PublicPlans;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.reading.ShownPages;
import org.candour.plans.readings.Readabilities;
import org.candour.plans.readings.SetRight;
import org.candour.plans.records.LeftOutRecords;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.PublicRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.store.DocumentStore;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Public plans, for everybody. */
@Service
class PublicPlansService implements PublicPlans {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final PublicRecords records;
    private final PageReader pages;
    private final DocumentStore originals;
    private final ShelfRecords shelf;
    private final OriginalRecords care;
    private final LeftOutRecords leftOut;

    private final Readabilities readabilities;
    private final SetRight setRight;
    private final ShownPages shown;

    PublicPlansService(
            PublicRecords records,
            PageReader pages,
            DocumentStore originals,
            ShelfRecords shelf,
            OriginalRecords care,
            LeftOutRecords leftOut,
            Readabilities readabilities,
            SetRight setRight,
            ShownPages shown) {
        this.shown = shown;
        this.setRight = setRight;
        this.readabilities = readabilities;
        this.records = records;
        this.pages = pages;
        this.originals = originals;
        this.shelf = shelf;
        this.care = care;
        this.leftOut = leftOut;
    }

    @Override
    public List<PlanVersion> newest(RoundId round) {
        List<PlanVersion> newest = new ArrayList<>();
        for (PlanVersion version : records.versions(round)) {
            if (newest.isEmpty() || !newest.getLast().footprint().equals(version.footprint())) {
                newest.add(version);
            }
        }
        return newest;
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
    public List<Document> documents(PlanVersionId version) {
        return records.documents(version);
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return records.document(id);
    }

    @Override
    public Optional<Document> documentBySha256(String sha256) {
        return SHA256.matcher(sha256).matches() ? records.documentBySha256(sha256) : Optional.empty();
    }

    @Override
    public Optional<ReadabilityReport> readability(DocumentId document) {
        return records.document(document).map(readabilities::of);
    }

    @Override
    public Coverage coverage(PlanVersionId version) {
        return records.coverage(version);
    }

    @Override
    public int notTakenIn(PlanVersionId version) {
        return records.version(version)
                .map(found -> (int)
                        leftOut.of(found.id()).stream().filter(LeftOut::isOpen).count())
                .orElse(0);
    }

    @Override
    public Optional<Page> page(DocumentId document, int number) {
        return records.document(document).flatMap(found -> pages.of(found, number));
    }

    @Override
    public List<Page> pages(DocumentId document) {
        return records.document(document).map(pages::of).orElse(List.of());
    }

    @Override
    public Set<Integer> setRight(DocumentId document) {
        return records.document(document)
                .map(found -> setRight.pages(found.id()))
                .orElse(Set.of());
    }

    @Override
    public Optional<Departure> departure(DocumentId document) {
        return shelf.departure(document)
                .filter(left -> records.version(left.version()).isPresent())
                .map(Departure::anonymous);
    }

    @Override
    public Optional<Departure> deletion(DocumentId document) {
        return shelf.publicDeletion(document).map(Departure::anonymous);
    }

    @Override
    public List<Departure> deletions(PlanVersionId version) {
        return records.version(version)
                .map(found -> shelf.publicDeletions(found.id()).stream()
                        .map(Departure::anonymous)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Departure> deletion(String sha256) {
        return SHA256.matcher(sha256).matches()
                        && records.documentBySha256(sha256).isEmpty()
                ? shelf.publicDeletion(sha256).map(Departure::anonymous)
                : Optional.empty();
    }

    @Override
    public Optional<ByteBuffer> picture(DocumentId document, int number) {
        return records.document(document)
                .filter(found -> ShownPages.areOf(found))
                .filter(found -> care.damage(found.sha256()).isEmpty())
                .flatMap(found -> shown.png(found, originals.original(found.sha256()), number));
    }

    @Override
    public Path original(DocumentId document) {
        return records.document(document)
                .filter(found -> care.damage(found.sha256()).isEmpty())
                .map(found -> originals.original(found.sha256()))
                .orElseThrow(() -> new NoSuchElementException("There is no such document"));
    }
}
