package org.candour.plans.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;

/** What publishing a version means, in the words of somebody who answers for it. */
final class PublishWords {

    private PublishWords() {}

    /** "Its 3 documents can be read, searched and downloaded by everybody: Plan.pdf (153 pages), …". */
    static String documents(List<Document> documents) {
        if (documents.isEmpty()) {
            return "It has no document, so there is nothing to read.";
        }
        String names =
                String.join(", ", documents.stream().map(PublishWords::document).toList());
        return (documents.size() == 1 ? "Its document" : "Its " + documents.size() + " documents")
                + " can be read, searched and downloaded by everybody: " + names + ".";
    }

    /** "Plan.pdf (153 pages)". */
    static String document(Document document) {
        return document.fileName()
                + (document.pages() == 0 ? "" : " (" + PlanWords.count(document.pages(), document.pageWord()) + ")");
    }

    /** Which version readers have from then on. */
    static String standing(PlanVersion version, List<PlanVersion> versions) {
        Optional<PlanVersion> shown =
                versions.stream().filter(PlanVersion::isPublic).findFirst();
        if (shown.isEmpty()) {
            return "It is the first version of this plan that readers see.";
        }
        return versions.indexOf(version) < versions.indexOf(shown.get())
                ? "It takes the place of “" + shown.get().title()
                        + "” in search and silences; that one can still be read."
                : "“" + shown.get().title()
                        + "” is newer and stays the version that is searched; this one can be read beside" + " it.";
    }

    /** What a publisher should know before; empty when there is nothing. */
    static List<String> warnings(List<Document> documents, Coverage coverage, Plans plans) {
        List<String> warnings = new ArrayList<>();
        if (coverage.documentsPending() > 0) {
            warnings.add(PlanWords.count(coverage.documentsPending(), "document")
                    + (coverage.documentsPending() == 1 ? " is" : " are")
                    + " still being read: searches miss what stands there until then.");
        }
        if (coverage.unreadable() > 0) {
            warnings.add(PlanWords.count(coverage.unreadable(), "page") + " of " + coverage.pages()
                    + " could not be read and cannot be searched"
                    + (coverage.allowsSilence() ? "." : "; no silence is claimed of this plan."));
        }
        if (coverage.documentsUnreadable() > 0) {
            warnings.add(PlanWords.count(coverage.documentsUnreadable(), "document")
                    + " could not be read at all, breaks off, or was not taken in.");
        }
        documents.forEach(document -> plans.readability(document.id())
                .filter(report -> report.isForeign())
                .ifPresent(report -> warnings.add(document.fileName() + " is in " + report.language()
                        + ": the search knows the forms of English words only and may find less than there is.")));
        return warnings;
    }
}
