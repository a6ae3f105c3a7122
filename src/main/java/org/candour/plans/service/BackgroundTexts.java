package org.candour.plans.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.plans.readings.SetRight;
import org.candour.plans.readings.Standing;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.springframework.stereotype.Service;

/** All plans' texts, for other rooms' background work. */
@Service
class BackgroundTexts implements PlanTexts {

    private final PlanRecords records;
    private final ShelfRecords shelf;
    private final PageReader pages;
    private final PageReadingRecords readings;
    private final SetRight setRight;

    BackgroundTexts(
            PlanRecords records, ShelfRecords shelf, PageReader pages, PageReadingRecords readings, SetRight setRight) {
        this.setRight = setRight;
        this.records = records;
        this.shelf = shelf;
        this.pages = pages;
        this.readings = readings;
    }

    @Override
    public List<PlanVersion> allVersions() {
        return records.versions();
    }

    @Override
    public Set<PlanVersionId> held() {
        return records.held();
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
    public List<Page> pages(DocumentId document) {
        return records.document(document).map(pages::of).orElse(List.of());
    }

    @Override
    public Optional<Page> page(DocumentId document, int number) {
        return records.document(document).flatMap(found -> pages.of(found, number));
    }

    @Override
    public List<Page> everyReading(DocumentId document, int number) {
        List<Page> all =
                readings.of(document, number).stream().map(PageReading::page).toList();
        return all.isEmpty() ? page(document, number).stream().toList() : all;
    }

    @Override
    public String doubt(DocumentId document, int number) {
        Optional<PageReading> newest = readings.newest(document, number);
        return newest.map(PageReading::page)
                .or(() -> page(document, number))
                .map(page -> PageDoubt.words(page, newest.map(this::means).orElse(Means.FILE)))
                .orElse("");
    }

    private Means means(PageReading newest) {
        return setRight.isIn(newest) ? Means.CORRECTED : newest.means();
    }

    @Override
    public Coverage coverage(PlanVersionId version) {
        return records.coverage(version);
    }

    @Override
    public Map<PlanVersionId, Coverage> coverages() {
        return records.coverages();
    }

    @Override
    public Coverage coverage(DocumentId document, int first, int last) {
        Coverage all = records.coverage(document);
        if (first <= 1 && last >= all.pages()) {
            return all;
        }
        Standing part = new Standing();
        pages(document).stream()
                .filter(page -> page.number() >= first && page.number() <= last)
                .forEach(part::add);
        int unreadable = part.count(Readability.UNREADABLE);
        return new Coverage(
                        part.pages(),
                        part.pages() - unreadable - part.foreign(),
                        all.documentsPending(),
                        all.documentsUnreadable())
                .withForeign(part.foreign())
                .withPictures(part.pictured(), all.documentsRecognising())
                .withPageWord(all.pageWord());
    }

    @Override
    public Optional<Departure> departure(DocumentId document) {
        return shelf.departure(document);
    }

    @Override
    public Optional<String> fingerprint(DocumentId document) {
        return shelf.departure(document).isPresent() ? Optional.empty() : records.fingerprint(document);
    }

    @Override
    public Map<PlanVersionId, Map<DocumentId, String>> fingerprints() {
        return records.fingerprints();
    }
}
