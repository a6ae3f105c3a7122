package org.candour.viewer.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;

/**
 * A page as a person left it.
 *
 * @param shape how its box is marked: corrected or looked
 * @param words "Corrected by a person (Imogen Hart), 22 November 2026, 14:05"
 */
record ByHand(int page, String shape, String words) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** As everybody may know it. */
    static ByHand anonymous(int page) {
        return new ByHand(page, "corrected", "set right by a person");
    }

    static ByHand of(PageReading reading, Function<String, String> nameOf) {
        return new ByHand(
                reading.page().number(),
                reading.means() == Means.LOOKED_AT ? "looked" : "corrected",
                reading.means().title() + " (" + nameOf.apply(reading.by()) + "), "
                        + MINUTE.format(reading.at().atZone(ZoneId.systemDefault())));
    }
}
