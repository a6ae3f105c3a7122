package org.candour.footprints.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.ProblemsException;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.footprints.geo.Boundaries;
import org.candour.footprints.geo.Shape;
import org.candour.footprints.pack.FootprintPack.Area;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads the files of a pack together and refuses them together, naming every problem. */
public final class PackReader {

    private final Round round;
    private final Function<String, Optional<Resource>> files;
    private final Findings findings = new Findings();

    private PackReader(Round round, Function<String, Optional<Resource>> files) {
        this.round = round;
        this.files = files;
    }

    /**
     * Reads a pack.
     *
     * @param files a file of the pack by its name
     * @return empty when there is no {@code footprints.csv}
     * @throws ProblemsException with everything that is wrong in any of the files
     */
    public static Optional<FootprintPack> read(Round round, Function<String, Optional<Resource>> files) {
        return new PackReader(round, files).read();
    }

    private Optional<FootprintPack> read() {
        if (files.apply("footprints.csv").isEmpty()) {
            return Optional.empty();
        }
        AreaRows areas = new AreaRows(round, rows("tiles.csv", AreaRows.TILE_COLUMNS));
        List<Area> read = areas.read(rows("footprints.csv", AreaRows.COLUMNS), findings);
        Set<String> codes = read.stream().map(area -> area.footprint().code()).collect(Collectors.toSet());
        FactRows facts = new FactRows(codes);
        String geoJson = boundaries(codes);
        FootprintPack pack = new FootprintPack(
                read,
                facts.bodies(rows("organisations.csv", FactRows.ORGANISATIONS)),
                facts.events(rows("events.csv", FactRows.EVENTS)),
                facts.ratings(rows("external-ratings.csv", FactRows.RATINGS)),
                geoJson);
        findings.throwIfAny("The reference data of round " + round.id() + " cannot be loaded; nothing was stored:");
        return Optional.of(pack);
    }

    private List<CsvRow> rows(String file, List<String> columns) {
        return files.apply(file)
                .map(found -> CsvTable.read(found, columns, findings))
                .orElse(List.of());
    }

    private @Nullable String boundaries(Set<String> codes) {
        Optional<Resource> file = files.apply("boundaries.geojson");
        if (file.isEmpty()) {
            return null;
        }
        String text = text(file.get());
        Set<String> drawn = Boundaries.read(text, findings).stream()
                .map(Shape::code)
                .collect(Collectors.toCollection(HashSet::new));
        name("Areas without a boundary", codes, drawn, "Draw them, or leave the whole file away.");
        name("Boundaries without a footprint", drawn, codes, "Take them out, or add the rows to footprints.csv.");
        return text;
    }

    private void name(String what, Set<String> these, Set<String> those, String remedy) {
        Set<String> missing = new LinkedHashSet<>(these);
        missing.removeAll(those);
        if (!missing.isEmpty()) {
            findings.add("boundaries.geojson", what + ": " + String.join(", ", missing) + ".", remedy);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }
}
