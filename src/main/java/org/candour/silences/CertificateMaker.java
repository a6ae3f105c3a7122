package org.candour.silences;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.IndexingProgress;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.search.PlanSearch;
import org.candour.search.SearchAnswer;
import org.candour.search.Uncertainty;
import org.springframework.stereotype.Component;

/** Runs the search a certificate speaks of, and refuses where the answer would not stand. */
@Component
class CertificateMaker {

    /** As many characters of the question are kept. */
    private static final int LONGEST = 1_000;

    private static final String JOB = "No certificate was made:";

    private final PlanSearch search;
    private final PlanTexts plans;
    private final IndexingProgress indexing;
    private final Clock clock;

    CertificateMaker(PlanSearch search, PlanTexts plans, IndexingProgress indexing, Clock clock) {
        this.search = search;
        this.plans = plans;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** The certificate as the search answers now; {@code number} is only passed through. */
    SearchCertificate make(String number, PlanVersionId version, String question) {
        if (question.length() > LONGEST) {
            throw refused("question", "It has more than " + LONGEST + " characters.", "Ask in fewer words.");
        }
        refuseWhileUnsettled(version);
        SearchAnswer answer = search.search(version, question, 0);
        if (!answer.problem().isEmpty()) {
            throw refused("question", answer.problem(), "");
        }
        refuseWhileUnsettled(version);
        if (answer.cannotTell().stream().anyMatch(doubt -> doubt.reason().equals(SearchAnswer.APART))) {
            throw refused(
                    "question",
                    SearchAnswer.APART,
                    "Put the phrase in quotes to ask for the words next to each other, or ask for one word at a time.");
        }
        if (answer.cannotTell().stream().anyMatch(doubt -> doubt.reason().equals(SearchAnswer.MISREAD))) {
            throw refused("question", SearchAnswer.MISREAD, "Look at that page before anything is certified.");
        }
        if (answer.cannotTell().stream().anyMatch(doubt -> doubt.reason().equals(SearchAnswer.FIGURE))) {
            throw refused("question", SearchAnswer.FIGURE, "Set right what was misread there, then try again.");
        }
        if (answer.cannotTell().stream().anyMatch(doubt -> doubt.reason().equals(SearchAnswer.RELATED))) {
            throw refused(
                    "question",
                    SearchAnswer.RELATED,
                    "Look at those passages. One that means something else can be left out: stroke -stroking.");
        }
        refuseWordsOtherwise(answer);
        refuseWordsSetAside(answer);
        int hits = answer.says().stream().mapToInt(SearchAnswer.Says::pagesHit).sum();
        Coverage coverage = plans.coverage(version);
        refuseSilenceOfUnread(hits, coverage);
        return new SearchCertificate(
                number,
                version,
                question,
                answer.searchedAs(),
                coverage.known(),
                coverage.pages() - coverage.known(),
                coverage.notSeen(),
                hits,
                answer.indexVersion(),
                plans.documents(version).stream().map(Document::sha256).toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Words that stand there otherwise than asked, or under another name, are no silence. */
    private static void refuseWordsOtherwise(SearchAnswer answer) {
        answer.cannotTell().stream()
                .filter(doubt -> doubt.uncertainty() == Uncertainty.NOT_AS_ASKED
                        || doubt.uncertainty() == Uncertainty.SEVERAL_MEANINGS)
                .map(SearchAnswer.CannotTell::reason)
                .findFirst()
                .ifPresent(reason -> {
                    throw refused("question", reason, "Ask for the words themselves, written out.");
                });
    }

    /** Neither a mention nor a silence: only a person can say what a struck-out passage or a page's head means. */
    private static void refuseWordsSetAside(SearchAnswer answer) {
        boolean isSetAside = answer.cannotTell().stream()
                .anyMatch(doubt -> doubt.reason().equals(SearchAnswer.ASIDE)
                        || !doubt.perhaps().isEmpty());
        if (isSetAside) {
            throw refused(
                    "question",
                    SearchAnswer.ASIDE,
                    "Cite that passage, and say in the rationale why it does not count.");
        }
    }

    private void refuseWhileUnsettled(PlanVersionId version) {
        Coverage coverage = plans.coverage(version);
        List<Document> documents = plans.documents(version);
        if (coverage.documentsPending() > 0
                || documents.stream().anyMatch(document -> indexing.isPending(document.id()))) {
            throw refused("plan", "It is still being read.", "Wait until every document is indexed, then try again.");
        }
        if (coverage.pages() == 0) {
            throw refused("plan", "No page of it could be read.", "Upload a version with text.");
        }
    }

    private static void refuseSilenceOfUnread(int hits, Coverage coverage) {
        if (hits == 0 && coverage.documentsUnreadable() > 0) {
            throw refused(
                    "plan",
                    "A document of it could not be read at all, so finding nothing means nothing.",
                    "Upload that document in a form that can be read.");
        }
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException(JOB, new Problem(where, what, remedy));
    }
}
