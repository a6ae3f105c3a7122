package org.candour.publication.web;

import java.util.Optional;
import org.candour.publication.PublishedFinding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.jspecify.annotations.Nullable;

/**
 * One issue in one plan. {@code verdict} is what may be said of it: only a silence that the page claims is NOT_MENTIONED
 * there; {@code machineVerdict} is what the machine says; {@code toCheck} whether a person should still look before it is
 * believed; {@code finding} is what an assessor found, where an edition says so of this very version and edition of the
 * issue, with the number of its certificate; else null: nobody has checked it. {@code discounted} counts sentences whose words
 * were found and set aside, because they are part of a false friend; {@code setAside} those that only say that the plan does
 * not deal with it; {@code mentions} all that mention it, headings and lists too, as its certificate counts them.
 */
record SilenceEntry(
        String issue,
        String title,
        int edition,
        String code,
        String name,
        String plan,
        String verdict,
        String machineVerdict,
        boolean toCheck,
        String why,
        @Nullable String finding,
        @Nullable String findingCertificate,
        int pagesSearched,
        int pagesUnreadable,
        int sentences,
        int committed,
        int inPassing,
        int discounted,
        int setAside,
        int mentions) {

    static SilenceEntry of(Issue issue, Row row, Cell cell, String name, @Nullable PublishedFinding finding) {
        Optional<Judgement> judgement = Optional.ofNullable(finding).map(PublishedFinding::judgement);
        return new SilenceEntry(
                issue.id(),
                issue.title(),
                issue.edition(),
                row.version().footprint(),
                name,
                row.version().title(),
                MatrixPicture.code(cell, judgement),
                MatrixPicture.machineCode(cell),
                cell.toCheck() && judgement.isEmpty(),
                cell.why(),
                finding == null ? null : finding.judgement().name(),
                finding == null ? null : finding.certificate().number(),
                row.coverage().known(),
                row.coverage().unreadable(),
                cell.counts().sentences(),
                cell.counts().committed(),
                cell.counts().inPassing(),
                cell.counts().discounted(),
                cell.counts().setAside(),
                cell.counts().mentions());
    }

    static Table<SilenceEntry> table() {
        return new Table<SilenceEntry>()
                .with("issue", SilenceEntry::issue)
                .with("title", SilenceEntry::title)
                .with("edition", SilenceEntry::edition)
                .with("code", SilenceEntry::code)
                .with("name", SilenceEntry::name)
                .with("plan", SilenceEntry::plan)
                .with("verdict", SilenceEntry::verdict)
                .with("machineVerdict", SilenceEntry::machineVerdict)
                .with("toCheck", SilenceEntry::toCheck)
                .with("why", SilenceEntry::why)
                .with("finding", SilenceEntry::finding)
                .with("findingCertificate", SilenceEntry::findingCertificate)
                .with("pagesSearched", SilenceEntry::pagesSearched)
                .with("pagesUnreadable", SilenceEntry::pagesUnreadable)
                .with("sentences", SilenceEntry::sentences)
                .with("committed", SilenceEntry::committed)
                .with("inPassing", SilenceEntry::inPassing)
                .with("discounted", SilenceEntry::discounted)
                .with("setAside", SilenceEntry::setAside)
                .with("mentions", SilenceEntry::mentions);
    }
}
