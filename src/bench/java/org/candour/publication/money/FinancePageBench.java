package org.candour.publication.money;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.footprints.picture.MapPictures;
import org.candour.publication.page.Frame;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;

/**
 * The finance page of rounds with 44 and with 1,000 made footprints, from kept facts to finished HTML: what one reader's
 * request costs. Without maps of boundaries, which made footprints don't have, and without a ledger.
 */
public final class FinancePageBench {

    private static final int WARM_UP = 60;
    private static final int RUNS = 40;
    private static final List<String> YEARS = List.of("2016-17", "2015-16", "2014-15");
    private static final String TILE = "<svg class=\"map tile\" viewBox=\"0 0 9 9\"></svg>";

    private FinancePageBench() {}

    public static void run(List<String> arguments) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        for (int footprints : new int[] {44, 1000}) {
            MoneyFacts facts = facts(footprints);
            String html = "";
            long[] nanos = new long[RUNS];
            for (int i = -WARM_UP; i < RUNS; i++) {
                long start = System.nanoTime();
                html = page(facts, templates);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "finance page, %,d footprints: median %.1f ms, worst of %d %.1f ms, %,d kB of HTML%n",
                    footprints,
                    nanos[RUNS / 2] / 1e6,
                    RUNS,
                    nanos[RUNS - 1] / 1e6,
                    html.getBytes(StandardCharsets.UTF_8).length / 1000);
        }
    }

    private static String page(MoneyFacts facts, TemplateEngine templates) {
        MapPictures pictures = (MapPictures) Proxy.newProxyInstance(
                FinancePageBench.class.getClassLoader(),
                new Class<?>[] {MapPictures.class},
                (self, method, arguments) -> method.getName().equals("tileMap") ? TILE : java.util.Optional.empty());
        MoneyParts parts = MoneyParts.of(facts, Map.of("weight", "30"), List.of(), pictures);
        Frame frame = new Frame("Made", facts.round(), List.of(), null, "finance");
        StringOutput html = new StringOutput(64 * 1024);
        templates.render("pages/finance.jte", Map.of("view", FinancePage.view(parts, frame, List.of())), html);
        return html.toString();
    }

    private static MoneyFacts facts(int count) {
        Random random = new Random(5);
        Round round = new Round(
                new RoundId("made-" + count),
                "Made",
                true,
                "Nowhere",
                "2016",
                "set",
                "",
                List.of(),
                "Made figures.",
                Map.of());
        List<Footprint> footprints = IntStream.range(0, count)
                .mapToObj(i -> new Footprint(
                        round.id(),
                        "X" + i,
                        "Footprint number " + i,
                        "No. " + i,
                        "N" + i,
                        "Region " + i % 7,
                        null,
                        "",
                        "",
                        "",
                        "",
                        "",
                        new Footprint.Tile(i % 40, i / 40)))
                .toList();
        Map<Measure, List<String>> years = new HashMap<>();
        Map<Measure, Map<String, Map<String, MeasureValue>>> values = new HashMap<>();
        for (Measure measure : Measure.values()) {
            years.put(measure, YEARS);
            Map<String, Map<String, MeasureValue>> byYear = new HashMap<>();
            YEARS.forEach(year -> byYear.put(year, values(footprints, measure, year, random)));
            values.put(measure, byYear);
        }
        return new MoneyFacts(
                round,
                null,
                List.of(),
                footprints,
                new ArrayList<>(),
                years,
                values,
                List.of(),
                List.of(),
                "",
                Set.of(),
                List.of());
    }

    private static Map<String, MeasureValue> values(
            List<Footprint> footprints, Measure measure, String year, Random random) {
        Map<String, MeasureValue> values = new HashMap<>();
        for (Footprint footprint : footprints) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-60_000, 20_000), 3);
            values.put(
                    footprint.code(),
                    new MeasureValue(
                            footprint.code(), measure.id(), year, value, measure.unit(), "outturn", 5, 5, "Made", ""));
        }
        return values;
    }
}
