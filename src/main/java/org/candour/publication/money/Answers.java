package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.html.Figures;
import org.candour.finance.Figure;
import org.candour.finance.Reading;
import org.candour.publication.page.HomeWords;

/**
 * The two questions that started the argument, answered: who overspends on both measures, and who would escape a look
 * at one of them alone.
 *
 * @param sentence with counts, and years
 * @param groups the areas of each answer
 * @param cannotSay areas of which a figure is missing
 * @param stated what a source says of areas without giving both figures
 */
public record Answers(String sentence, List<Group> groups, List<AreaMoney> cannotSay, List<Stated> stated) {

    private static final String BOTH_FLAG = "overspend-flag-both-measures";
    private static final String STRUCTURAL_FLAG = "meeting-control-total-but-structural-deficit";

    /** Areas the measures read alike, the one to look further into first. */
    public record Group(String id, String title, String note, List<AreaMoney> areas) {

        private static final int AT_ONCE = 12;

        public List<AreaMoney> first() {
            return areas.subList(0, Math.min(AT_ONCE, areas.size()));
        }

        public List<AreaMoney> others() {
            return areas.subList(first().size(), areas.size());
        }
    }

    /** A source's own word on an area, which nobody can check against figures here. */
    public record Stated(String code, String name, String words, String note, String source, String url) {}

    /** What sources say, together for each thing said. */
    public Map<String, List<Stated>> saidOf() {
        return stated.stream()
                .collect(Collectors.groupingBy(Stated::words, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** The sources of one thing said, each once. */
    public static List<Stated> sources(List<Stated> said) {
        return List.copyOf(said.stream()
                .collect(Collectors.toMap(Stated::source, s -> s, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    static Answers of(List<AreaMoney> areas, List<Figure> figures, String distanceYear, String netYear) {
        List<Group> groups = List.of(
                new Group(
                        Reading.BOTH.id(),
                        "Overspending on both",
                        "Fell short of control total " + distanceYear + " and in deficit " + netYear,
                        read(areas, Reading.BOTH).stream()
                                .sorted(AreaMoney.byDistance())
                                .toList()),
                new Group(
                        Reading.ONLY_STRUCTURAL.id(),
                        "Would escape a look at targets alone",
                        "Met control total " + distanceYear + ", yet in deficit " + netYear,
                        read(areas, Reading.ONLY_STRUCTURAL).stream()
                                .sorted(AreaMoney.byNet())
                                .toList()),
                new Group(
                        Reading.ONLY_TARGET.id(),
                        "Would escape a look at net positions alone",
                        "Fell short of control total " + distanceYear + ", yet not in deficit " + netYear,
                        read(areas, Reading.ONLY_TARGET).stream()
                                .sorted(AreaMoney.byDistance())
                                .toList()),
                new Group(
                        Reading.NEITHER.id(),
                        "On neither",
                        "Met control total " + distanceYear + ", and not in deficit " + netYear,
                        read(areas, Reading.NEITHER)));
        List<AreaMoney> cannotSay = read(areas, Reading.CANNOT_SAY);
        return new Answers(
                sentence(areas.size(), groups, distanceYear, netYear), groups, cannotSay, stated(areas, figures));
    }

    private static List<AreaMoney> read(List<AreaMoney> areas, Reading reading) {
        return areas.stream().filter(area -> area.reading() == reading).toList();
    }

    private static String sentence(int all, List<Group> groups, String distanceYear, String netYear) {
        int known = groups.stream().mapToInt(group -> group.areas().size()).sum();
        if (known == 0) {
            return "No area here has both figures, so who overspends on both measures, and who on one only, cannot be said.";
        }
        String of = known == all
                ? "Of " + words(all) + (all == 1 ? " area, " : " areas, ")
                : "Of " + words(all) + " areas, " + words(known) + (known == 1 ? " has" : " have") + " both figures: ";
        int both = groups.get(0).areas().size();
        int structural = groups.get(1).areas().size();
        int target = groups.get(2).areas().size();
        return of + words(both) + (both == 1 ? " overspends" : " overspend") + " on both measures. "
                + capital(words(structural)) + " would escape a look at control totals alone (target met "
                + distanceYear
                + ", deficit " + netYear + "); " + words(target) + " would escape a look at net positions alone.";
    }

    private static String words(int count) {
        return count == 0 ? "none" : HomeWords.inWords(count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Only of areas the figures leave open: where both are known, they answer. */
    private static List<Stated> stated(List<AreaMoney> areas, List<Figure> figures) {
        List<Stated> stated = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<AreaMoney> area = areas.stream()
                    .filter(a -> a.code().equals(figure.footprint()) && a.reading() == Reading.CANNOT_SAY)
                    .findFirst();
            Optional<String> words = words(figure);
            if (area.isPresent() && words.isPresent()) {
                stated.add(new Stated(
                        area.get().code(),
                        area.get().name(),
                        words.get(),
                        figure.year() + ": " + figure.note(),
                        figure.source(),
                        figure.url()));
            }
        }
        return stated;
    }

    private static Optional<String> words(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null || value.signum() == 0) {
            return Optional.empty();
        }
        return switch (figure.measure()) {
            case BOTH_FLAG -> Optional.of(Reading.BOTH.title());
            case STRUCTURAL_FLAG -> Optional.of("Meets its target, but a large structural deficit");
            default -> Optional.empty();
        };
    }

    /** How many are in the group. */
    public int count(Reading reading) {
        return groups.stream()
                .filter(group -> group.id().equals(reading.id()))
                .mapToInt(group -> group.areas().size())
                .findFirst()
                .orElse(cannotSay.size());
    }

    /** Both figures of an area, for lists. */
    public static String figures(AreaMoney area) {
        return Figures.signedMillions(area.distance().value()) + " · "
                + Figures.signedPercent(area.net().value());
    }
}
