package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.picture.MapPictures;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The round's map beside its league table, one measure chosen for both. Also a past edition's, under its permalink. */
@Component
class HomePage implements PageMaker {

    private final League league;
    private final MapColours colours;
    private final MapPictures pictures;
    private final CriteriaSets criteriaSets;
    private final Rounds rounds;
    private final Templates templates;

    HomePage(
            League league,
            MapColours colours,
            MapPictures pictures,
            CriteriaSets criteriaSets,
            Rounds rounds,
            Templates templates) {
        this.league = league;
        this.colours = colours;
        this.pictures = pictures;
        this.criteriaSets = criteriaSets;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (rest.isEmpty()) {
            return Optional.of(page(round, league.edition(round, null).orElse(null), query));
        }
        if (rest.size() == 2
                && rest.getFirst().equals("editions")
                && rest.get(1).matches("\\d{1,4}")) {
            return league.edition(round, Integer.valueOf(rest.get(1))).map(edition -> page(round, edition, query));
        }
        return Optional.empty();
    }

    private PublicPage page(Round round, @Nullable Edition edition, Map<String, String> query) {
        HomeView view = view(round, edition, measure(query.getOrDefault("measure", ""), edition));
        return new PublicPage(view.frame().title(), templates.render("pages/home", Map.of("view", view)), 200);
    }

    private static String measure(String asked, @Nullable Edition edition) {
        return switch (asked) {
            case "distance", "net" -> asked;
            default -> edition == null ? "distance" : "rating";
        };
    }

    private HomeView view(Round round, @Nullable Edition edition, String measure) {
        List<LeagueRow> rows = league.rows(round, edition);
        Frame frame = new Frame(
                (edition == null ? "Health plans of " : "Ratings of health plans, ") + round.title(),
                round,
                rounds.all(),
                edition,
                "");
        MapColours.Coloured coloured = colours.of(measure, frame, rows);
        String label = mapTitle(measure, round);
        return new HomeView(
                frame,
                measure,
                HomeWords.headline(rows.size()),
                HomeWords.standfirst(round, edition, rows.size()),
                edition == null ? List.of() : bands(edition),
                rows.stream().sorted(order(measure)).toList(),
                edition == null ? List.of() : regions(round, rows),
                label,
                coloured.shades(),
                pictures.boundaryMap(round.id(), label, coloured.areas()).orElse(""),
                pictures.tileMap(round.id(), label, coloured.areas()),
                year(round, Measure.DISTANCE_FROM_CONTROL_TOTAL),
                year(round, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS),
                rows.stream()
                        .filter(r -> isBelow(r.distance(), "0") && isBelow(r.netShare(), "0"))
                        .sorted(League.byMeasure(LeagueRow::distance))
                        .limit(6)
                        .toList(),
                rows.stream()
                        .filter(r -> isAtLeast(r.distance(), "0") && isBelow(r.netShare(), "-2"))
                        .sorted(League.byMeasure(LeagueRow::netShare))
                        .limit(6)
                        .toList(),
                HomeWords.examples());
    }

    private static Comparator<LeagueRow> order(String measure) {
        return switch (measure) {
            case "distance" -> League.byMeasure(LeagueRow::distance);
            case "net" -> League.byMeasure(LeagueRow::netShare);
            default -> League.byRating();
        };
    }

    private static String mapTitle(String measure, Round round) {
        return switch (measure) {
            case "distance" ->
                "Distance from control total by footprint, " + year(round, Measure.DISTANCE_FROM_CONTROL_TOTAL);
            case "net" ->
                "Net position as share of allocations by footprint, "
                        + year(round, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS);
            default -> "Overall rating by footprint";
        };
    }

    private static String year(Round round, Measure measure) {
        return round.measureYears().getOrDefault(measure.id(), "");
    }

    private List<HomeView.BandCount> bands(Edition edition) {
        CriteriaSet criteria = criteriaSets
                .edition(edition.criteriaSet(), edition.criteriaEdition())
                .orElseGet(() -> criteriaSets.inForce(edition.criteriaSet()));
        Map<String, HomeView.BandCount> bands = new LinkedHashMap<>();
        criteria.bands()
                .forEach(band -> bands.put(
                        band.id(),
                        new HomeView.BandCount(
                                band.title(),
                                band.letter(),
                                edition.ratings().stream()
                                        .filter(r -> r.band().equals(band.id()))
                                        .map(PublishedRating::footprint)
                                        .toList())));
        return List.copyOf(bands.values());
    }

    private static List<HomeView.RegionBands> regions(Round round, List<LeagueRow> rows) {
        return round.regions().stream()
                .map(region -> new HomeView.RegionBands(
                        region,
                        rows.stream()
                                .filter(row -> row.footprint().region().equals(region) && row.isRated())
                                .sorted(League.byRating())
                                .toList()))
                .filter(region -> !region.rows().isEmpty())
                .toList();
    }

    private static boolean isBelow(@Nullable MeasureValue value, String limit) {
        return value != null && value.value() != null && value(value).compareTo(new BigDecimal(limit)) < 0;
    }

    private static boolean isAtLeast(@Nullable MeasureValue value, String limit) {
        return value != null && value.value() != null && value(value).compareTo(new BigDecimal(limit)) >= 0;
    }

    private static BigDecimal value(MeasureValue value) {
        return Objects.requireNonNull(value.value());
    }
}
