package org.candour.plans.ui;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.DocumentUses.Use;
import org.candour.plans.PlanVersion;

/** What putting another file in a document's place means, in the words of somebody who answers for it. */
final class ReplaceWords {

    private ReplaceWords() {}

    /** @param pagesByHand how many of its pages people have looked at or set right */
    static List<String> of(
            PlanVersion version, Document document, List<Use> ofFile, List<Use> ofVersion, int pagesByHand) {
        String file = PublishWords.document(document);
        List<String> lines = new ArrayList<>();
        lines.add(
                version.isPublic()
                        ? "Readers find, read and download the new file in place of " + file
                                + ", which is listed and searched no longer; links to it still open it."
                        : "The new file is searched and counts in place of " + file + ", which can still be opened.");
        lines.add("The new file is read first, and writing in its pictures is recognised after that: "
                + (version.isPublic()
                        ? "until it has been read, readers see neither of the two among the plan’s files."
                        : "until then searches miss what stands there."));
        if (!ofFile.isEmpty()) {
            lines.add("Made against " + document.fileName() + ", and stays with it: " + words(ofFile) + ".");
        }
        if (!ofVersion.isEmpty()) {
            lines.add("Stays as it is, though it was made before the new file came: " + words(ofVersion)
                    + ". Somebody should look whether it still holds.");
        }
        if (pagesByHand > 0) {
            lines.add("What people said of " + PlanWords.count(pagesByHand, document.pageWord())
                    + " stays with the old file: the new one begins as it is read.");
        }
        return lines;
    }

    private static String words(List<Use> uses) {
        return String.join("; ", uses.stream().map(Use::words).distinct().toList());
    }
}
