package org.candour.plans.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;

/** What publishing a version means, in the words of somebody who answers for it. */
final class PublishWords {

    private PublishWords() {}

    /** Why it cannot be published; empty when there is something to read. */
    static String missing(List<Document> documents) {
        if (documents.isEmpty()) {
            return "Nothing to publish: it has no document.";
        }
        if (documents.stream().anyMatch(document -> document.state().hasReadablePages())) {
            return "";
        }
        return documents.stream().allMatch(document -> document.state().isFinal())
                ? "Not to be published yet: nothing of it could be read. Replace a file by a better copy, or set its"
                        + " pages right."
                : "Not to be published yet: nothing of it has been read so far.";
    }

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
    static String standing(PlanVersion version, List<PlanVersion> versions, Predicate<PlanVersion> holdsFiles) {
        Optional<PlanVersion> shown = VersionStanding.current(versions, holdsFiles);
        if (shown.isEmpty()) {
            return "It is the first version of this plan that readers see.";
        }
        return versions.indexOf(version) < versions.indexOf(shown.get()) || !holdsFiles.test(shown.get())
                ? "It takes the place of “" + shown.get().title()
                        + "” in search and silences; that one can still be read."
                : "“" + shown.get().title()
                        + "” is newer and stays the version that is searched; this one can be read beside" + " it.";
    }
}
