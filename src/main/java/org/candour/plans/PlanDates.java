package org.candour.plans;

import java.time.LocalDate;
import org.candour.common.WrittenDates;
import org.candour.common.WrittenDates.BadDate;

/** The dates that plan versions may have, written as people write them; the same on every way a plan comes in. */
public final class PlanDates {

    /** A year written wrongly would make a version the newest for good, or the oldest. */
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final int YEARS_AHEAD = 10;

    private PlanDates() {}

    public static LocalDate last() {
        return LocalDate.now().plusYears(YEARS_AHEAD);
    }

    /** @throws BadDate when it is no date, could be two, or is none that a plan can have */
    public static LocalDate parse(String text) throws BadDate {
        LocalDate date = WrittenDates.parse(text.strip());
        if (date.isBefore(FIRST) || date.isAfter(last())) {
            throw new BadDate("No plan is dated " + text.strip() + ".", "Look at the year again.");
        }
        return date;
    }
}
