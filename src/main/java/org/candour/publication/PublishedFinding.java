package org.candour.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.common.html.Figures;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.silences.IssueCertificate;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.Judgement;
import org.candour.silences.Verdict;

/**
 * A finding as it was published, with everything it rests on: it stays the same when plan, issue or finding move on.
 *
 * @param planVersion id of the plan version that was judged, {@code planTitle} its title
 * @param title of the edition of the issue that was judged
 * @param isLocal whether the issue is asked of named footprints only
 */
public record PublishedFinding(
        String footprint,
        String planVersion,
        String planTitle,
        String issue,
        int issueEdition,
        String title,
        String question,
        String domain,
        boolean isLocal,
        Judgement judgement,
        String note,
        List<PublishedCitation> citations,
        PublishedCertificate certificate,
        Instant judgedAt) {

    /**
     * The search certificate of the moment it was judged.
     *
     * @param number "C-12"
     * @param verdict what the machine said then, {@code why} its reason
     * @param hits sentences that mention the issue
     */
    public record PublishedCertificate(
            String number,
            Verdict verdict,
            String why,
            int pagesSearched,
            int pagesUnreadable,
            int hits,
            String textState,
            String indexVersion,
            Instant at,
            Map<Part, List<String>> lines) {

        static PublishedCertificate of(IssueCertificate certificate) {
            return new PublishedCertificate(
                    certificate.number(),
                    certificate.verdict(),
                    certificate.why(),
                    certificate.pagesSearched(),
                    certificate.pagesUnreadable(),
                    certificate.hits(),
                    certificate.textState(),
                    certificate.indexVersion(),
                    certificate.at(),
                    certificate.lines());
        }

        /** "12 of 12 slides". */
        public String searched() {
            return Figures.partOf(pagesSearched, pagesSearched + pagesUnreadable, unit());
        }

        /** "Slides", as a heading has it. */
        public String units() {
            String unit = unit();
            return Character.toUpperCase(unit.charAt(0)) + unit.substring(1) + "s";
        }

        private String unit() {
            return IssueCertificate.pageWord(lines(Part.FILE));
        }

        public List<String> lines(Part part) {
            return lines.getOrDefault(part, List.of());
        }
    }

    /** Whether it says that the plan leaves the issue out or evades it. */
    public boolean isGap() {
        return judgement != Judgement.ADDRESSED;
    }

    /** Whether it speaks of this edition of the issue in this plan version. */
    public boolean isOf(String version, String id, int edition) {
        return planVersion.equals(version) && issue.equals(id) && issueEdition == edition;
    }
}
