package org.candour.plans.ui;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;

/** The pages of a document that stand as a person left them: what was done, by whom and when. */
final class PagesByHand {

    private final Map<Integer, PageReading> readings = new HashMap<>();
    private final Function<String, String> nameOf;

    PagesByHand(List<PageReading> counting, Function<String, String> nameOf) {
        counting.forEach(reading -> readings.put(reading.page().number(), reading));
        this.nameOf = nameOf;
    }

    /** The shape its box is marked by; empty where nobody did anything. */
    String shape(int page) {
        PageReading reading = readings.get(page);
        return reading == null ? "" : reading.means() == Means.LOOKED_AT ? "looked" : "corrected";
    }

    /** "Corrected by a person (Imogen Hart), 22 November 2026, 14:05."; empty where nobody did anything. */
    String words(int page) {
        PageReading reading = readings.get(page);
        return reading == null ? "" : PlanWords.reading(reading, nameOf, ZoneId.systemDefault());
    }

    /** Whether a person wrote what it says: nobody doubts those words as recognised ones are doubted. */
    boolean isTyped(Page page) {
        PageReading reading = readings.get(page.number());
        return reading != null && isTyped(reading, page);
    }

    /** @param reading the one that counts of the page */
    static boolean isTyped(PageReading reading, Page page) {
        return page.readability() == Readability.OCR
                && (reading.means() == Means.CORRECTED
                        || reading.means() == Means.RESTORED && page.confidence() == 100);
    }

    int count(String shape) {
        return (int) readings.keySet().stream()
                .filter(page -> shape(page).equals(shape))
                .count();
    }
}
