package org.candour.publication.web;

import java.time.Instant;
import java.util.List;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.silences.IssueCertificate.Part;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's finding on one issue in one plan version, as published. {@code machineVerdict} is what the machine said when it
 * was judged; the two are never mixed. {@code setAside} are places where its words stand and did not count, each with the reason.
 */
record FindingEntry(
        String issue,
        int issueEdition,
        String title,
        String question,
        String code,
        String plan,
        String judgement,
        String note,
        List<Passage> passages,
        String certificate,
        String certificateHref,
        String machineVerdict,
        int pagesSearched,
        int pagesUnreadable,
        int hits,
        List<String> setAside,
        Instant judgedAt) {

    /** A cited passage. */
    record Passage(
            String document,
            String where,
            int page,
            String passage,
            @Nullable String passageNote) {}

    static FindingEntry of(String round, PublishedFinding finding) {
        return new FindingEntry(
                finding.issue(),
                finding.issueEdition(),
                finding.title(),
                finding.question(),
                finding.footprint(),
                finding.planTitle(),
                finding.judgement().name(),
                finding.note(),
                finding.citations().stream().map(FindingEntry::passage).toList(),
                finding.certificate().number(),
                "/api/v1/rounds/" + round + "/findings/" + finding.issue() + "/" + finding.footprint()
                        + "/certificate.txt",
                finding.certificate().verdict().name(),
                finding.certificate().pagesSearched(),
                finding.certificate().pagesUnreadable(),
                finding.certificate().hits(),
                finding.certificate().lines(Part.ASIDE),
                finding.judgedAt());
    }

    static Table<FindingEntry> table() {
        return new Table<FindingEntry>()
                .with("issue", FindingEntry::issue)
                .with("title", FindingEntry::title)
                .with("issueEdition", FindingEntry::issueEdition)
                .with("code", FindingEntry::code)
                .with("plan", FindingEntry::plan)
                .with("judgement", FindingEntry::judgement)
                .with("note", FindingEntry::note)
                .with("passages", entry -> entry.passages().size())
                .with("certificate", FindingEntry::certificate)
                .with("machineVerdict", FindingEntry::machineVerdict)
                .with("pagesSearched", FindingEntry::pagesSearched)
                .with("pagesUnreadable", FindingEntry::pagesUnreadable)
                .with("hits", FindingEntry::hits)
                .with("setAside", entry -> entry.setAside().size())
                .with("judgedAt", FindingEntry::judgedAt);
    }

    private static Passage passage(PublishedCitation citation) {
        return new Passage(
                citation.document(),
                citation.label() + ", " + citation.pageWord() + " " + citation.page(),
                citation.page(),
                citation.passage(),
                Texts.orNull(citation.doubt()));
    }
}
