package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.finance.Measure;
import org.candour.footprints.picture.MapPictures;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** The two rival measures side by side: two maps on a scale each, one table. */
@Component
class FinancePage implements PageMaker {

    private final League league;
    private final MapColours colours;
    private final MapPictures pictures;
    private final Rounds rounds;
    private final Templates templates;

    FinancePage(League league, MapColours colours, MapPictures pictures, Rounds rounds, Templates templates) {
        this.league = league;
        this.colours = colours;
        this.pictures = pictures;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (!rest.equals(List.of("finance"))) {
            return Optional.empty();
        }
        Edition edition = league.edition(round, null).orElse(null);
        Frame frame = new Frame("The money, " + round.title(), round, rounds.all(), edition, "finance");
        List<LeagueRow> rows = league.rows(round, edition);
        List<MapOfMeasure> maps = List.of(
                map(frame, rows, "distance", Measure.DISTANCE_FROM_CONTROL_TOTAL),
                map(frame, rows, "net", Measure.NET_POSITION_SHARE_OF_ALLOCATIONS));
        List<LeagueRow> sorted =
                rows.stream().sorted(League.byMeasure(LeagueRow::distance)).toList();
        return Optional.of(new PublicPage(
                frame.title(),
                templates.render(
                        "pages/finance",
                        Map.of(
                                "frame",
                                frame,
                                "maps",
                                maps,
                                "rows",
                                sorted,
                                "comparison",
                                MoneyLines.comparison(rows))),
                200));
    }

    private MapOfMeasure map(Frame frame, List<LeagueRow> rows, String id, Measure measure) {
        Round round = frame.round();
        MapColours.Coloured coloured = colours.of(id, frame, rows);
        String year = round.measureYears().getOrDefault(measure.id(), "");
        String label = measure.title() + ", " + year;
        return new MapOfMeasure(
                measure.title(),
                year,
                pictures.boundaryMap(round.id(), label, coloured.areas())
                        .orElseGet(() -> pictures.tileMap(round.id(), label, coloured.areas())),
                coloured.shades());
    }
}
