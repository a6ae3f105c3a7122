package org.candour.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;

/** What is stored of the documents while one question is answered: asked for once, however many plans there are. */
final class Fingerprints {

    private final PlanTexts plans;
    private final Supplier<Map<DocumentId, String>> all;

    Fingerprints(PlanTexts plans) {
        this.plans = plans;
        this.all = Once.of(() -> {
            Map<DocumentId, String> stored = new HashMap<>();
            plans.fingerprints().values().forEach(stored::putAll);
            return stored;
        });
    }

    /** Empty until it was read. One that came meanwhile is looked up, lest it be taken for one without text. */
    String of(DocumentId document) {
        String known = all.get().get(document);
        return known == null ? plans.fingerprint(document).orElse("") : known;
    }
}
