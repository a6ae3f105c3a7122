package org.candour.footprints.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.LoadedRounds;
import org.candour.footprints.picture.MapPictures.Area;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawnPicturesTest {

    private static final Footprints FOOTPRINTS = new LoadedRounds().footprints();
    private static final MapPictures PICTURES = new DrawnPictures(FOOTPRINTS);
    private static final List<String> BANDS = List.of("o", "a", "m", "n");
    private static final RoundId REAL = LoadedRounds.REAL.id();
    private static final RoundId SAMPLE = LoadedRounds.SAMPLE.id();

    @ParameterizedTest
    @ValueSource(strings = {"stp-2016", "sample-2016"})
    void everyAreaIsReachedOnceInBothMapsAndSpokenByItsTitle(String slug) throws Exception {
        RoundId round = new RoundId(slug);
        for (String svg : List.of(map(round, true), PICTURES.tileMap(round, "Rating", areas(round, true)))) {
            Document read = parsed(svg);
            List<String> spoken = links(read);
            assertThat(spoken)
                    .containsExactlyInAnyOrderElementsOf(FOOTPRINTS.of(round).stream()
                            .map(f -> f.name() + ": band")
                            .toList());
            assertThat(read.getDocumentElement().getAttribute("role")).isEqualTo("group");
            assertThat(read.getDocumentElement().getAttribute("aria-label")).isEqualTo("Rating");
        }
    }

    @Test
    void aMapOfFortyFourAreasIsSmallEnoughForAPage() {
        assertThat(map(REAL, true).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(45_000);
        assertThat(PICTURES.locator(REAL, "E54000027").orElseThrow()).hasSizeLessThan(20_000);
    }

    @Test
    void withoutLinksTheMapIsOneImageWithANameAndADescription() throws Exception {
        var svg = parsed(map(SAMPLE, false)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        String id = svg.getAttribute("aria-labelledby").split(" ")[0];
        assertThat(map(SAMPLE, false)).contains("<title id=\"" + id + "\">Rating</title>");
        assertThat(svg.getElementsByTagName("a").getLength()).isZero();
    }

    @Test
    void onlyLondonIsDrawnAgainEnlarged() {
        assertThat(map(REAL, true)).contains("London, enlarged");
        assertThat(map(SAMPLE, true)).doesNotContain("enlarged");
        for (String code : List.of("E54000027", "E54000028", "E54000029", "E54000030", "E54000031")) {
            assertThat(occurrences(map(REAL, true), "data-c=\"" + code + "\""))
                    .as("%s on the map and in the inset", code)
                    .isEqualTo(2);
        }
    }

    @Test
    void textOfTheCallerCannotBecomeMarkup() throws Exception {
        Area hostile =
                new Area("f-o\"><script>", "<b>", "t-o", "A & B's <script>alert(1)</script>", "/a?x=\"&y='", false);
        Map<String, Area> areas = areas(SAMPLE, true);
        areas.put("X54000001", hostile);
        for (String svg : List.of(
                PICTURES.boundaryMap(SAMPLE, "<i>\"label\"", areas).orElseThrow(),
                PICTURES.tileMap(SAMPLE, "<i>\"label\"", areas))) {
            assertThat(svg).doesNotContain("<script", "<b>", "<i>");
            assertThat(links(parsed(svg))).contains("A & B's <script>alert(1)</script>");
        }
    }

    @Test
    void theChosenAreaIsDrawnLastSoThatNothingCoversItsEdge() {
        Map<String, Area> areas = areas(SAMPLE, true);
        areas.computeIfPresent("X54000002", (code, a) -> new Area(a.cssClass(), "", "", a.title(), a.href(), true));
        String svg = PICTURES.boundaryMap(SAMPLE, "Rating", areas).orElseThrow();
        assertThat(svg).containsPattern("class=\"f-. sel\" data-c=\"X54000002\"");
        assertThat(svg.lastIndexOf("data-c=\"")).isEqualTo(svg.indexOf("data-c=\"X54000002\""));
    }

    @Test
    void anAreaTheCallerLeftOutIsGreyAndNamed() {
        String svg = PICTURES.boundaryMap(SAMPLE, "Rating", Map.of()).orElseThrow();
        assertThat(svg).contains("<title>Three Rivers</title><path class=\"p1\" data-c=\"X54000011\"");
    }

    @Test
    void aLocatorNamesItsFootprintAndAnUnknownOneHasNone() {
        assertThat(PICTURES.locator(SAMPLE, "X54000012")).get().asString().contains("Where Lantern Bay is");
        assertThat(PICTURES.locator(SAMPLE, "E54000027")).isEmpty();
        assertThat(PICTURES.boundaryMap(new RoundId("none"), "", Map.of())).isEmpty();
    }

    static String map(RoundId round, boolean links) {
        return PICTURES.boundaryMap(round, "Rating", areas(round, links)).orElseThrow();
    }

    static Map<String, Area> areas(RoundId round, boolean links) {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (Footprint f : FOOTPRINTS.of(round)) {
            String band = BANDS.get(areas.size() % 4);
            areas.put(
                    f.code(),
                    new Area(
                            "f-" + band,
                            band.toUpperCase(Locale.ROOT),
                            "t-" + band,
                            f.name() + ": band",
                            links ? "/rounds/" + round + "/footprints/" + f.code() : null,
                            false));
        }
        return areas;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> links(Document svg) {
        var links = svg.getElementsByTagName("a");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> (Element) links.item(i))
                .filter(a -> !a.hasAttribute("aria-hidden"))
                .map(a -> a.getAttribute("aria-label"))
                .toList();
    }

    private static long occurrences(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
