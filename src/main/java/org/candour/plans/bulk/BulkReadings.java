package org.candour.plans.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress;
import org.candour.plans.ReadingProgress.Place;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.bulk.HowRead.Kind;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.ShelfRecords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says of the files of a bulk upload how reading them ended: that they were taken in is not yet that they can be searched. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
public class BulkReadings {

    private final PlanRecords plans;
    private final ShelfRecords shelf;
    private final ReadingProgress reading;

    BulkReadings(PlanRecords plans, ShelfRecords shelf, ReadingProgress reading) {
        this.plans = plans;
        this.shelf = shelf;
        this.reading = reading;
    }

    /** All files as they stand now. */
    public BulkStanding of(List<BulkLine> lines) {
        return new BulkStanding(lines.stream()
                .map(line -> new BulkStanding.Entry(line, of(line)))
                .toList());
    }

    /** One file as it stands now. */
    public HowRead of(BulkLine line) {
        DocumentId id = line.document();
        if (id == null) {
            return new HowRead(Kind.NOT_TAKEN, "");
        }
        String left = shelf.departure(id).map(Departure::notice).orElse("");
        return left.isEmpty()
                ? plans.document(id).map(this::of).orElseGet(() -> new HowRead(Kind.GONE, ""))
                : new HowRead(Kind.GONE, left);
    }

    private HowRead of(Document document) {
        return switch (document.state()) {
            case RECEIVED -> waiting(document);
            case READING -> new HowRead(Kind.BEING_READ, progress(document));
            case REJECTED -> new HowRead(Kind.NOT_READ, document.reason());
            case INDEXED, PARTLY_READABLE, UNREADABLE -> read(document);
        };
    }

    private HowRead waiting(Document document) {
        return new HowRead(Kind.WAITING, ended(reading.waiting(document.id()).map(Place::words)));
    }

    private String progress(Document document) {
        return ended(reading.of(document.id()).map(Progress::words));
    }

    private static String ended(Optional<String> words) {
        return words.map(said -> said + ".").orElse("");
    }

    private HowRead read(Document document) {
        if (document.isBeingRecognised()) {
            String pages = document.unreadable() == 0 ? pages(document) + " " : "";
            return new HowRead(Kind.RECOGNISING, pages + document.reason());
        }
        return switch (document.state()) {
            case INDEXED -> new HowRead(Kind.WHOLE, whole(document));
            case PARTLY_READABLE -> new HowRead(Kind.IN_PART, document.reason());
            default -> new HowRead(Kind.NOT_READ, document.reason());
        };
    }

    /** Every page has been read; that does not make all of them pages in which a term that is not found is not there. */
    private String whole(Document document) {
        Coverage coverage = plans.coverage(document.id());
        List<String> words = new ArrayList<>();
        words.add(pages(document));
        if (coverage.foreign() > 0) {
            words.add(some(coverage.foreign(), document, " is", " are") + " not in English.");
        }
        if (coverage.pictured() > 0) {
            words.add(some(coverage.pictured(), document, " holds", " hold")
                    + " pictures whose writing was not recognised.");
        }
        return String.join(" ", words);
    }

    private static String pages(Document document) {
        return Figures.counted(document.pages(), document.pageWord()) + ".";
    }

    private static String some(int count, Document document, String one, String more) {
        return Figures.counted(count, document.pageWord()) + (count == 1 ? one : more);
    }
}
