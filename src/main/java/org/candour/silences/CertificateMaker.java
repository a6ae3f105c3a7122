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
import org.candour.plans.SilenceClaim;
import org.candour.search.Passage;
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
        refuseInDoubt(answer);
        int hits = answer.says().stream().mapToInt(SearchAnswer.Says::pagesHit).sum();
        Coverage coverage = plans.coverage(version);
        refuseSilenceOfUnread(hits, coverage);
        SearchCertificate certificate = new SearchCertificate(
                number,
                version,
                question,
                answer.searchedAs(),
                coverage.known(),
                coverage.pages() - coverage.known(),
                coverage.notSeen(),
                hits,
                coverage.pageWord(),
                answer.indexVersion(),
                plans.documents(version).stream().map(Document::sha256).toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (certificate.showsSilence() && coverage.silence() == SilenceClaim.CANNOT_TELL) {
            throw refused(
                    "plan",
                    coverage.partOf(coverage.known()) + " could be read: too little for a silence.",
                    "Choose “Insufficient evidence”.");
        }
        return certificate;
    }

    /** Words that stand there in any form are no silence, nor a mention; only a person can say what they mean. */
    private static void refuseInDoubt(SearchAnswer answer) {
        answer.cannotTell().stream()
                .filter(doubt -> !doubt.isOnlyToCheck())
                .filter(doubt -> doubt.uncertainty() != Uncertainty.UNREAD
                        || !doubt.perhaps().isEmpty())
                .findFirst()
                .ifPresent(doubt -> {
                    throw refused(
                            "question",
                            doubt.reason() + shown(doubt.perhaps()),
                            doubt.uncertainty().remedy());
                });
    }

    /** The passage that is in the way: " (page 4 of plan.pdf: “…”)"; empty where there is none. */
    private static String shown(List<Passage> perhaps) {
        return perhaps.stream()
                .findFirst()
                .map(passage -> " (" + passage.pageWord() + " " + passage.page() + " of " + passage.fileName()
                        + ": \u201C" + passage.snippet().text().strip() + "\u201D)")
                .orElse("");
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
