package org.candour.plans.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.RecognitionRecords;
import org.springframework.stereotype.Component;

/** Sums up how much of a document could be read. */
@Component
public class Readabilities {

    private static final int REMEMBERED = 200;

    private record Words(long count, String language, int confidence, int text, int recognised) {

        static final Words NONE = new Words(0, "", 0, 0, 0);
    }

    private final EffectivePages pages;
    private final PlanRecords plans;
    private final SetRight setRight;
    private final RecognitionRecords recognition;
    private final Map<String, Words> known = new LinkedHashMap<>();

    Readabilities(EffectivePages pages, PlanRecords plans, SetRight setRight, RecognitionRecords recognition) {
        this.pages = pages;
        this.plans = plans;
        this.setRight = setRight;
        this.recognition = recognition;
    }

    public ReadabilityReport of(Document document) {
        Words words = words(document);
        return new ReadabilityReport(
                document.pages(),
                Math.max(0, document.read() - words.text()),
                Math.max(0, document.ocr() - words.recognised()),
                words.text() + words.recognised(),
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
        Words counted =
                document.state().isFinal() ? count(pages.of(document.id()), setRight.pages(document.id())) : Words.NONE;
        synchronized (known) {
            known.put(fingerprint, counted);
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return counted;
    }

    private static Words count(List<Page> pages, Set<Integer> setRight) {
        Language.Count count = new Language.Count();
        pages.forEach(page -> count.add(page.text()));
        double confidence = pages.stream()
                .filter(page -> page.readability() == Readability.OCR && !setRight.contains(page.number()))
                .mapToInt(Page::confidence)
                .average()
                .orElse(0);
        return new Words(
                count.words(),
                count.language(),
                (int) Math.round(confidence),
                count(pages, setRight, Readability.TEXT),
                count(pages, setRight, Readability.OCR));
    }

    private static int count(List<Page> pages, Set<Integer> setRight, Readability readability) {
        return (int) pages.stream()
                .filter(page -> page.readability() == readability && setRight.contains(page.number()))
                .count();
    }
}
