package org.candour.plans.ui;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanOnward.Way;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.Shelf;
import org.candour.plans.ToLookAt;

/** What a publisher should know before: why silences are left to check, and where each of the reasons is mended. */
final class PublishDoubts {

    private static final int MOST = 6;
    private static final String BELOW = "Replace it by a better copy: “Change, replace or delete”, below the file.";

    /**
     * One reason.
     *
     * @param mend where something is done about it; empty where the words say all
     */
    record Doubt(String words, List<Way> mend) {}

    private final Plans plans;
    private final Shelf shelf;
    private final PlanVersion version;
    private final Coverage coverage;
    private final List<Document> documents;

    PublishDoubts(Plans plans, Shelf shelf, PlanVersion version) {
        this.plans = plans;
        this.shelf = shelf;
        this.version = version;
        this.coverage = plans.coverage(version.id());
        this.documents = plans.documents(version.id());
    }

    /** Empty when all of it was read. */
    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        if (coverage.documentsPending() > 0) {
            doubts.add(words(PlanWords.count(coverage.documentsPending(), "document")
                    + (coverage.documentsPending() == 1 ? " is" : " are")
                    + " still being read: searches miss what stands there until then. Wait, and ask again."));
        }
        if (!coverage.notSeen().isEmpty()) {
            doubts.add(pages());
        }
        wholeFiles(doubts);
        documents.forEach(document -> plans.readability(document.id())
                .filter(report -> report.isForeign())
                .ifPresent(report -> doubts.add(words(document.fileName() + " is in " + report.language()
                        + ": the search knows the forms of English words only and may find less than there is."))));
        return doubts;
    }

    private Doubt pages() {
        List<ToLookAt> pages = documents.stream()
                .flatMap(document -> ToLookAt.of(document, plans.pages(document.id())).stream())
                .toList();
        List<Way> mend =
                new ArrayList<>(pages.stream().limit(MOST).map(this::page).toList());
        String more = pages.size() > MOST ? " The first " + MOST + " of " + pages.size() + " to be looked at:" : "";
        return new Doubt(
                "Of its " + coverage.counted(coverage.pages()) + ", " + coverage.notSeen()
                        + (coverage.allowsSilence()
                                ? ". What is not found may stand there, so silences are left to check."
                                : "; no silence is claimed of this plan.")
                        + more,
                mend);
    }

    private Way page(ToLookAt page) {
        return new Way(
                "Look at " + page.pageWord() + " " + page.page()
                        + (documents.size() == 1 ? "" : " of " + page.fileName()),
                PlansNavigation.page(version.round(), version.footprint(), page.document(), page.page()));
    }

    private void wholeFiles(List<Doubt> doubts) {
        List<LeftOut> leftOut =
                shelf.leftOut(version.id()).stream().filter(LeftOut::isOpen).toList();
        leftOut.stream()
                .limit(MOST)
                .forEach(file -> doubts.add(new Doubt(
                        file.words()
                                + " No silence is claimed until it was uploaded, or is said below to be no part of the"
                                + " plan.",
                        List.of(new Way("Upload it", PlansNavigation.upload(version))))));
        if (leftOut.size() > MOST) {
            doubts.add(words("So it is with " + (leftOut.size() - MOST) + " more files."));
        }
        List<Document> unread = documents.stream()
                .filter(document ->
                        document.state().isFinal() && !document.state().hasReadablePages())
                .toList();
        unread.forEach(
                document -> doubts.add(words(document.fileName() + " could not be read, so no silence is claimed of"
                        + " this plan. " + document.reason() + " " + BELOW)));
        int others = coverage.documentsUnreadable() - leftOut.size() - unread.size();
        if (others > 0) {
            doubts.add(words(PlanWords.count(others, "document") + (others == 1 ? " breaks" : " break")
                    + " off, and nobody knows how much of the plan is missing: no silence is claimed of it. " + BELOW));
        }
    }

    private static Doubt words(String words) {
        return new Doubt(words, List.of());
    }
}
