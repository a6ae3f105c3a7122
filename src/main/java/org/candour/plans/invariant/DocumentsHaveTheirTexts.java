package org.candour.plans.invariant;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.readings.EffectivePages;
import org.candour.plans.records.PlanRecords;
import org.springframework.stereotype.Component;

/** What the database says of a document's pages is what lies on the disk. */
@Component
class DocumentsHaveTheirTexts implements Invariant {

    private final PlanRecords records;
    private final EffectivePages texts;

    DocumentsHaveTheirTexts(PlanRecords records, EffectivePages texts) {
        this.records = records;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "Every document that was read has its page texts, as many as it has pages.";
    }

    @Override
    public List<Problem> violations() {
        return records.documents().stream()
                .filter(document -> document.state().isFinal())
                .flatMap(document -> check(document).stream())
                .toList();
    }

    private Optional<Problem> check(Document document) {
        int counted = document.read() + document.ocr() + document.blank() + document.unreadable();
        if (counted != document.pages()) {
            return problem(document, "Its counts of pages add up to " + counted + ", not " + document.pages() + ".");
        }
        try {
            List<Page> pages = texts.of(document.id());
            long unreadable = pages.stream()
                    .filter(page -> page.readability() == Readability.UNREADABLE)
                    .count();
            return pages.size() == document.pages() && unreadable == document.unreadable()
                    ? Optional.empty()
                    : problem(
                            document,
                            "The database says " + document.pages() + " pages, its texts are " + pages.size() + ".");
        } catch (UncheckedIOException e) {
            return problem(document, "Its page texts cannot be read.");
        }
    }

    private static Optional<Problem> problem(Document document, String what) {
        return Optional.of(new Problem(
                document.fileName() + " (" + document.id() + ")",
                what,
                "Bring the folder “texts” back from a backup, or upload the file again in a new version."));
    }
}
