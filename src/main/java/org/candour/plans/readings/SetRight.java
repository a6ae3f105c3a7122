package org.candour.plans.readings;

import java.util.Set;
import java.util.stream.Collectors;
import org.candour.plans.DocumentId;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.records.PageReadingRecords;
import org.springframework.stereotype.Component;

/** Which pages stand in the words a person gave them: no recogniser is sure of those, and the file does not say them. */
@Component
public class SetRight {

    private final PageReadingRecords readings;

    SetRight(PageReadingRecords readings) {
        this.readings = readings;
    }

    /** The numbers of these pages. */
    public Set<Integer> pages(DocumentId document) {
        return readings.newestOfPeople(document).stream()
                .filter(this::isIn)
                .map(reading -> reading.page().number())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the page as of this reading does: also where its correction was looked at again, or restored. */
    public boolean isIn(PageReading newest) {
        return switch (newest.means()) {
            case CORRECTED -> newest.page().readability().isRead();
            case LOOKED_AT, RESTORED ->
                newest.page().readability().isRead()
                        && readings.of(newest.document(), newest.page().number()).stream()
                                .anyMatch(earlier -> earlier.means() == Means.CORRECTED
                                        && earlier.page()
                                                .text()
                                                .equals(newest.page().text()));
            case FILE, RECOGNISED, MARKED_BLANK, MARKED_UNREADABLE -> false;
        };
    }
}
