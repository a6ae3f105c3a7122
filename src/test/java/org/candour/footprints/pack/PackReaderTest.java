package org.candour.footprints.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.footprints.LoadedRounds;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class PackReaderTest {

    private static final String AREAS =
            "code,name,short_name,abbreviation,region,region_2019,population,population_year,population_source,lead,lead_source,note\n";
    private static final String SQUARE = "[[[0,50],[1,50],[1,51],[0,51],[0,50]]]";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "footprints.csv",
            AREAS + "X54000001,North,North,NTH,Northmarch,,912400,2015,Census,,,\n",
            "tiles.csv",
            "code,column,row\nX54000001,0,0\n",
            "boundaries.geojson",
            feature("X54000001", SQUARE)));

    @Test
    void aPackWithTheLeastIsRead() {
        FootprintPack pack = read().orElseThrow();
        assertThat(pack.areas()).hasSize(1);
        assertThat(pack.bodies()).isEmpty();
        assertThat(pack.areas().getFirst().footprint().population()).isEqualTo(912_400);
    }

    @Test
    void aRoundWithoutFootprintsHasNothingToLoad() {
        files.clear();
        assertThat(read()).isEmpty();
    }

    @Test
    void everyBadRowOfEveryFileIsToldAtOnceWithRowAndColumn() {
        files.put(
                "footprints.csv",
                AREAS + "X54000001,North,North,NTH,Northmarch,,9.5,2015,Census,,,\n"
                        + "X5,,South,TOOLONGNAME,Nowhere,,many,2015,,,,\n"
                        + "X54000001,Again,North,NTH,Northmarch\n");
        files.put("organisations.csv", "code,name,kind,footprint,share,main,note,source\nA1,A,bank,X9,,2,,\n");
        files.put("events.csv", "footprint,date,kind,text,source,url\nX54000001,2016-13,other,T,S,\n");
        assertThat(problems())
                .contains(
                        "footprints.csv, row 2, column population",
                        "footprints.csv, row 3, column code",
                        "footprints.csv, row 3, column name",
                        "footprints.csv, row 3, column abbreviation",
                        "footprints.csv, row 3, column region",
                        "footprints.csv, row 3, column population",
                        "footprints.csv, row 4",
                        "organisations.csv, row 2, column kind",
                        "organisations.csv, row 2, column footprint",
                        "organisations.csv, row 2, column main",
                        "organisations.csv, row 2, column source",
                        "events.csv, row 2, column date");
    }

    @Test
    void anAreaWithoutTileOrBoundaryIsRefused() {
        files.put("tiles.csv", "code,column,row\nX54000002,0,0\n");
        files.put("boundaries.geojson", feature("X54000003", SQUARE));
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "footprints.csv, row 2, column code", "tiles.csv", "boundaries.geojson", "boundaries.geojson");
    }

    @Test
    void anOpenRingAndATextThatIsNoJsonAreRefused() {
        files.put("boundaries.geojson", feature("X54000001", "[[[0,50],[1,50],[1,51],[0,51]]]"));
        assertThat(problems()).contains("boundaries.geojson, feature 1 (X54000001)");
        files.put("boundaries.geojson", "{");
        assertThat(problems()).contains("boundaries.geojson");
    }

    @Test
    void otherColumnsThanDescribedAreRefused() {
        files.put("tiles.csv", "code,row,column\nX54000001,0,0\n");
        assertThat(problems()).contains("tiles.csv, row 1");
    }

    private List<String> problems() {
        return catchThrowableOfType(ProblemsException.class, this::read).problems().stream()
                .map(Problem::where)
                .toList();
    }

    private Optional<FootprintPack> read() {
        return PackReader.read(LoadedRounds.SAMPLE, this::file);
    }

    private Optional<Resource> file(String name) {
        return Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return name;
                    }
                });
    }

    private static String feature(String code, String polygon) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},
                "geometry":{"type":"Polygon","coordinates":%s}}]}""".formatted(code, polygon);
    }
}
