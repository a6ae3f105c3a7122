package org.candour.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.question.Filters;
import org.springframework.stereotype.Component;

/** Which part of a plan a question looks in, and how much of that part could be read. */
@Component
class PlanParts {

    private final PlanTexts plans;

    PlanParts(PlanTexts plans) {
        this.plans = plans;
    }

    PlanPart of(PlanVersionId version, Filters filters) {
        List<Document> all = plans.documents(version);
        Coverage whole = plans.coverage(version);
        if (!filters.isPart()) {
            return new PlanPart("", all, whole);
        }
        List<Document> chosen =
                all.stream().filter(document -> filters.takes(document.role())).toList();
        return new PlanPart(filters.part(), chosen, coverage(chosen, whole, filters));
    }

    /** The documents that are looked in, of all these versions. */
    Set<DocumentId> documents(List<PlanVersion> versions, Filters filters) {
        return versions.stream()
                .flatMap(version -> of(version.id(), filters).documents().stream())
                .map(Document::id)
                .collect(Collectors.toSet());
    }

    /** What is stored of the documents, for answering one question. */
    Fingerprints fingerprints() {
        return new Fingerprints(plans);
    }

    private Coverage coverage(List<Document> chosen, Coverage whole, Filters filters) {
        return chosen.stream()
                .map(document -> plans.coverage(document.id(), filters.firstPage(), filters.lastPage()))
                .reduce(Coverage.NONE, Coverage::plus)
                .asPartOf(whole);
    }
}
