package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.html.Figures;
import org.candour.finance.Figure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.ExternalRating;
import org.candour.footprints.FootprintEvent;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.silences.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What a footprint's page shows.
 *
 * @param silences criteria at level 1 that rest on nothing but searches that found nothing
 * @param findings what assessors judged of single issues, gaps first
 * @param unchecked how many issues more the machine found not mentioned, and nobody has checked
 * @param notTakenIn files that came with the version, and of which nobody can say what stands in them
 * @param deletions what stood in the version when readers could see it, and was deleted
 * @param partlySilent other criteria for which, beside what the plan says, something was searched for and not found
 */
public record FootprintView(
        Frame frame,
        LeagueRow row,
        String standfirst,
        List<DomainLine> domains,
        List<BandShare> shares,
        List<PublishedScore> silences,
        List<PublishedScore> partlySilent,
        List<PublishedFinding> findings,
        long unchecked,
        Money distance,
        Money netShare,
        boolean disagree,
        List<FinanceLine> lines,
        String linesYear,
        List<Figure> figures,
        @Nullable PlanVersion version,
        Coverage coverage,
        int notTakenIn,
        List<Document> documents,
        List<Departure> deletions,
        List<ExternalRating> externalRatings,
        List<FootprintEvent> events,
        int organisations,
        int footprints,
        String locator,
        Map<String, Departure> departures) {

    /** What the units of the plan's text are called: "slide" where all its documents have slides, else "page". */
    public String pageWord() {
        List<String> words =
                documents.stream().map(Document::pageWord).distinct().toList();
        return words.size() == 1 ? words.getFirst() : "page";
    }

    /** "2 more files came with this plan and were not taken in. …"; empty when all were. */
    public String missing() {
        boolean isOne = notTakenIn == 1;
        return notTakenIn == 0
                ? ""
                : Figures.counted(notTakenIn, documents.isEmpty() ? "file" : "more file") + " came with this plan and "
                        + (isOne ? "was" : "were") + " not taken in. Nobody can say here what stands in "
                        + (isOne ? "it" : "them") + ", so nothing is said to be missing from the plan.";
    }

    /** Whether there is nothing left that a citation could lead to. */
    public boolean isDeleted(PublishedCitation citation) {
        Departure left = departures.get(citation.document());
        return left != null && left.isDeleted();
    }

    /** Whether there is a section on what the plan leaves out: findings are told of a plan that readers can look into. */
    public boolean hasSilences() {
        return row.isRated() || (version != null && !findings.isEmpty());
    }

    /** Findings that something is left out or evaded. */
    public List<PublishedFinding> gaps() {
        return findings.stream().filter(PublishedFinding::isGap).toList();
    }

    /** "11 more are not mentioned, says the machine; no assessor has checked them yet." */
    public String more() {
        return unchecked == 0
                ? ""
                : unchecked + (unchecked == 1 ? " more is" : " more are")
                        + " not mentioned, says the machine, and not yet checked by an assessor.";
    }

    /** Findings that the plan answers. */
    public List<PublishedFinding> addressed() {
        return findings.stream().filter(finding -> !finding.isGap()).toList();
    }

    public long judged(Judgement judgement) {
        return findings.stream()
                .filter(finding -> finding.judgement() == judgement)
                .count();
    }

    public String certificateHref(PublishedFinding finding) {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/findings/" + finding.issue() + "/"
                + finding.footprint() + "/certificate.txt";
    }

    /** A domain's score among all footprints', with the criteria it is made of. */
    public record DomainLine(
            String id,
            String title,
            int weight,
            BigDecimal score,
            BigDecimal median,
            List<BigDecimal> others,
            List<PublishedScore> scores) {

        /** Horizontal place of a score of 1 to 4 on a drawing 440 wide. */
        public static double place(BigDecimal score) {
            return 14 + (score.doubleValue() - 1) / 3 * 412;
        }
    }

    /** Share of runs (0..1) in which the rating has a band. */
    public record BandShare(String letter, String title, double share) {
        public String cssClass() {
            return letter.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A measure of this footprint among the others'.
     *
     * @param places 0..1 along the drawing of every other footprint's value
     * @param place of this one, negative when not available
     * @param zero of balance
     */
    public record Money(
            String title,
            String text,
            String year,
            String basis,
            String reported,
            String source,
            String note,
            List<Double> places,
            double place,
            double zero,
            String from,
            String to) {

        /** "2016-17, including STF, 5 of 5 organisations": what there is of it. */
        public String caption() {
            return Stream.of(year, basis, reported)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        public static double x(double place) {
            return 12 + place * 406;
        }
    }

    /**
     * What one body was asked for and what became of it, £m.
     *
     * @param code of the body; empty for the total
     */
    public record FinanceLine(
            String code,
            String name,
            String response,
            @Nullable BigDecimal controlTotal,
            @Nullable BigDecimal outturn,
            @Nullable BigDecimal distance,
            boolean isTotal) {}

    /** What the organisations' newest lines come to, where an edition was published with something else; else empty. */
    public String movedOn() {
        MeasureValue measured = row.distance();
        BigDecimal published = measured == null ? null : measured.value();
        if (frame.edition() == null || published == null || !distance.year().equals(linesYear)) {
            return "";
        }
        for (FinanceLine line : lines) {
            BigDecimal now = line.distance();
            if (line.isTotal() && now != null && now.compareTo(published) != 0) {
                return frame.editionLine() + " was published with " + Figures.signedMillions(published)
                        + "; the organisations’ newest figures come to " + Figures.signedMillions(now) + ".";
            }
        }
        return "";
    }

    /** "One of forty-four is rated." */
    public String ratedSoFar() {
        return HomeWords.capital(HomeWords.inWords(row.of())) + " of " + HomeWords.inWords(footprints)
                + (row.of() == 1 ? " is rated." : " are rated.");
    }

    /** The other footprints that have a rating. */
    public int othersRated() {
        return row.of() - 1;
    }

    /** A note of somebody else's, ended so that another sentence can follow. */
    public static String sentence(String note) {
        String text = note.strip();
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Address of a page of one of the footprint's documents, showing a citation of the rating. */
    public String citeHref(String document, int page, String criterion, int index) {
        return frame.base() + "/documents/" + document + "/pages/" + page + "?cite="
                + row.footprint().code() + "." + criterion + "." + index;
    }

    public String documentHref(Document document) {
        return frame.base() + "/documents/" + document.id() + "/pages/1";
    }
}
