package org.candour.publication.page;

import java.util.List;
import java.util.Map;

/**
 * What the home page shows.
 *
 * @param measure what map and table are ordered and coloured by: rating, distance or net
 * @param bands title, letter and footprints of each band, best first; empty while nothing is published
 */
public record HomeView(
        Frame frame,
        String measure,
        String headline,
        String standfirst,
        List<BandCount> bands,
        List<LeagueRow> rows,
        List<RegionBands> regions,
        String mapTitle,
        List<Shade.Step> shades,
        String boundaryMap,
        String tileMap,
        String distanceYear,
        String netShareYear,
        List<LeagueRow> bothOver,
        List<LeagueRow> disagree,
        Map<String, String> examples) {

    /** A band with the codes of its footprints. */
    public record BandCount(String title, String letter, List<String> codes) {
        public String cssClass() {
            return letter.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The bands of a region's footprints, best first. */
    public record RegionBands(String region, List<LeagueRow> rows) {}

    public boolean isPublished() {
        return !bands.isEmpty();
    }

    /** Whether ranks and their ranges are shown. */
    public boolean isRanked() {
        return rows.stream().anyMatch(LeagueRow::isRanked);
    }

    /** Whether a published rating has criteria that could not be judged. */
    public boolean hasUnjudged() {
        return rows.stream().anyMatch(row -> !row.unjudged().isEmpty());
    }

    /** Codes of the footprints that have no rating in a published edition. */
    public List<String> unrated() {
        return rows.stream()
                .filter(row -> !row.isRated())
                .map(row -> row.footprint().code())
                .toList();
    }

    public String measureHref(String id) {
        return frame.base() + (id.equals("rating") ? "" : "?measure=" + id);
    }
}
