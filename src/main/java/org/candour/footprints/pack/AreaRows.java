package org.candour.footprints.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprint.Tile;
import org.candour.footprints.pack.FootprintPack.Area;
import org.candour.rounds.Round;

/** Rows of {@code footprints.csv}, each with its tile. */
final class AreaRows {

    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "short_name",
            "abbreviation",
            "region",
            "region_2019",
            "population",
            "population_year",
            "population_source",
            "lead",
            "lead_source",
            "note");
    static final List<String> TILE_COLUMNS = List.of("code", "column", "row");

    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

    private final Round round;
    private final Map<String, Tile> tiles = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    AreaRows(Round round, List<CsvRow> tileRows) {
        this.round = round;
        Set<Tile> taken = new HashSet<>();
        for (CsvRow row : tileRows) {
            Tile tile = new Tile(place(row, "column"), place(row, "row"));
            if (!taken.add(tile)) {
                row.problem("column", "Another area stands on this place.", "Give every area a place of its own.");
            }
            if (tiles.put(row.required("code", 20), tile) != null) {
                row.problem("code", "It stands twice.", "Give every area one place.");
            }
        }
    }

    private static int place(CsvRow row, String column) {
        Integer place = row.integer(column);
        if (place == null || place < 0 || place > 99) {
            row.problem(column, "It is no place on the tile map.", "It must be from 0 to 99.");
            return 0;
        }
        return place;
    }

    List<Area> read(List<CsvRow> rows, Findings findings) {
        List<Area> areas = new ArrayList<>();
        Set<String> withoutArea = new LinkedHashSet<>(tiles.keySet());
        for (CsvRow row : rows) {
            areas.add(area(row));
            withoutArea.remove(row.text("code"));
        }
        if (!withoutArea.isEmpty()) {
            findings.add(
                    "tiles.csv",
                    "Places of areas that are not in footprints.csv: " + String.join(", ", withoutArea) + ".",
                    "Take them out, or add the areas.");
        }
        return areas;
    }

    private Area area(CsvRow row) {
        String code = row.matching("code", CODE, "It must be a capital letter and eight digits, like E54000041.");
        once(row, "code", code);
        Tile tile = tiles.get(code);
        if (tile == null) {
            row.problem("code", "tiles.csv has no place for “" + code + "”.", "Add a row there.");
            tile = new Tile(0, 0);
        }
        Footprint footprint = new Footprint(
                round.id(),
                code,
                row.required("name", 200),
                once(row, "short_name", row.required("short_name", 60)),
                once(row, "abbreviation", row.required("abbreviation", 6)),
                row.oneOf("region", round.regions()),
                row.integer("population"),
                row.text("population_year"),
                row.text("population_source"),
                row.text("lead"),
                row.text("lead_source"),
                row.text("note"),
                tile);
        if (footprint.population() != null && footprint.populationSource().isBlank()) {
            row.problem("population_source", "It is blank.", "Say where the population is from.");
        }
        return new Area(footprint, row.text("region_2019"));
    }

    private String once(CsvRow row, String column, String value) {
        if (!seen.add(column + "=" + value)) {
            row.problem(column, "“" + value + "” stands twice.", "It must be unique in the round.");
        }
        return value;
    }
}
