package org.candour.plans.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.RecognitionRecords;
import org.springframework.stereotype.Component;

/** Sums up how much of a document could be read. */
@Component
public class Readabilities {

    private static final int REMEMBERED = 200;

    private record Words(long count, String language, int confidence) {}

    private final EffectivePages pages;
    private final PlanRecords plans;
    private final PageReadingRecords readings;
    private final RecognitionRecords recognition;
    private final Map<String, Words> known = new LinkedHashMap<>();

    Readabilities(
            EffectivePages pages, PlanRecords plans, PageReadingRecords readings, RecognitionRecords recognition) {
        this.pages = pages;
        this.plans = plans;
        this.readings = readings;
        this.recognition = recognition;
    }

    public ReadabilityReport of(Document document) {
        Words words = words(document);
        return new ReadabilityReport(
                document.pages(),
                document.read(),
                document.ocr(),
                readings.personsPages(document.id()),
                document.blank(),
                document.unreadable(),
                recognition.waiting(document.id()),
                words.confidence(),
                words.count(),
                plans.coverage(document.id()).pictured(),
                words.language());
    }

    /** Counted once for each state of the texts. */
    private Words words(Document document) {
        String fingerprint = plans.fingerprint(document.id()).orElse("");
        synchronized (known) {
            Words counted = known.get(fingerprint);
            if (counted != null) {
                return counted;
            }
        }
        Words counted = count(document.state().isFinal() ? pages.of(document.id()) : List.of());
        synchronized (known) {
            known.put(fingerprint, counted);
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return counted;
    }

    private static Words count(List<Page> pages) {
        Language.Count count = new Language.Count();
        pages.forEach(page -> count.add(page.text()));
        double confidence = pages.stream()
                .filter(page -> page.readability() == Readability.OCR)
                .mapToInt(Page::confidence)
                .average()
                .orElse(0);
        return new Words(count.words(), count.language(), (int) Math.round(confidence));
    }
}
