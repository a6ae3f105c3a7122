package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.List;
import org.candour.finance.Figure;
import org.candour.footprints.ExternalRating;
import org.candour.footprints.FootprintEvent;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedRating.PublishedScore;
import org.jspecify.annotations.Nullable;

/** What a footprint's page shows. */
public record FootprintView(
        Frame frame,
        LeagueRow row,
        String standfirst,
        List<DomainLine> domains,
        List<BandShare> shares,
        List<PublishedScore> silences,
        Money distance,
        Money netShare,
        boolean disagree,
        List<FinanceLine> lines,
        String linesYear,
        List<Figure> figures,
        @Nullable PlanVersion version,
        Coverage coverage,
        List<Document> documents,
        List<ExternalRating> externalRatings,
        List<FootprintEvent> events,
        int organisations,
        String locator) {

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

        public static double x(double place) {
            return 12 + place * 406;
        }
    }

    /** What one body was asked for and what became of it, £m. */
    public record FinanceLine(
            String name,
            String response,
            @Nullable BigDecimal controlTotal,
            @Nullable BigDecimal outturn,
            @Nullable BigDecimal distance,
            boolean isTotal) {}

    /** Address of a page of one of the footprint's documents, showing a citation of the rating. */
    public String citeHref(String document, int page, String criterion, int index) {
        return frame.base() + "/documents/" + document + "/pages/" + page + "?cite="
                + row.footprint().code() + "." + criterion + "." + index;
    }

    public String documentHref(Document document) {
        return frame.base() + "/documents/" + document.id() + "/pages/1";
    }
}
