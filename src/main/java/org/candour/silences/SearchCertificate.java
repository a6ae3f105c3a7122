package org.candour.silences;

import java.time.Instant;
import java.util.List;
import org.candour.plans.PlanVersionId;

/**
 * The record behind a claim that a plan says nothing of something. Running it again gives the same answer.
 *
 * @param number "C-12", as people cite it
 * @param question the query as written
 * @param searchedAs the terms it was searched as
 * @param pagesUnreadable those that could not be read, or are in another language
 * @param notSeen what of the plan nobody had seen then: "3 pages hold pictures whose writing was not recognised"; empty when
 *     all was seen, and where it was not noted
 * @param hits pages that match; 0 for silence
 * @param pageWord what all those pages are called: "slide"; "page" where documents differ, and where it was not noted
 * @param documents the documents searched, by SHA-256
 */
public record SearchCertificate(
        String number,
        PlanVersionId version,
        String question,
        List<String> searchedAs,
        int pagesSearched,
        int pagesUnreadable,
        String notSeen,
        int hits,
        String pageWord,
        String indexVersion,
        List<String> documents,
        Instant at) {

    SearchCertificate numbered(String given) {
        return new SearchCertificate(
                given,
                version,
                question,
                searchedAs,
                pagesSearched,
                pagesUnreadable,
                notSeen,
                hits,
                pageWord,
                indexVersion,
                documents,
                at);
    }

    /** Whether it may stand for silence: no hit, and enough of the plan could be read. */
    public boolean showsSilence() {
        return hits == 0 && pagesSearched > 0 && pagesSearched >= 0.95 * (pagesSearched + pagesUnreadable);
    }
}
