package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.finance.Figure;

/** The returns of one footprint, as far as plans can be held against them. Where sources disagree there is no figure. */
final class ReturnedFigures {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private final List<Figure> figures;
    private final Map<String, String> names;

    /** @param names of the footprint's organisations, by code */
    ReturnedFigures(List<Figure> figures, Map<String, String> names) {
        this.figures = figures;
        this.names = names;
    }

    /** What the returns give for it; empty where they do not, or not for every organisation that returned anything. */
    Optional<ReturnedFigure> of(Fact fact) {
        if (fact.statement().measure().isEmpty()) {
            return Optional.empty();
        }
        List<Figure> all = figures.stream()
                .filter(figure -> figure.measure().equals(fact.statement().measure()))
                .filter(figure ->
                        figure.year().equals(fact.year()) && figure.unit().equals("GBP m"))
                .filter(figure -> fact.statement() != Statement.NET_POSITION
                        || figure.stf().equals("excluding"))
                .filter(figure -> figure.value() != null && figure.preferred())
                .filter(figure -> figure.qualifier().equals("exact"))
                .toList();
        if (!fact.isWhole()) {
            return single(all.stream()
                    .filter(figure -> fact.scope().equals(name(figure)))
                    .toList());
        }
        List<Figure> stated =
                all.stream().filter(figure -> figure.organisation() == null).toList();
        return stated.isEmpty() ? sum(all, fact) : single(stated);
    }

    private String name(Figure figure) {
        return names.getOrDefault(String.valueOf(figure.organisation()), "").toLowerCase(Locale.ROOT);
    }

    private Optional<ReturnedFigure> single(List<Figure> found) {
        return found.size() == 1
                ? Optional.of(new ReturnedFigure(
                        pounds(found.getFirst()),
                        step(found),
                        found.getFirst().source(),
                        found.getFirst().note()))
                : Optional.empty();
    }

    private Optional<ReturnedFigure> sum(List<Figure> found, Fact fact) {
        Map<String, List<Figure>> byBody = found.stream()
                .collect(Collectors.groupingBy(
                        figure -> String.valueOf(figure.organisation()), TreeMap::new, Collectors.toList()));
        boolean isOneEach = byBody.values().stream().allMatch(one -> one.size() == 1);
        boolean isAll =
                fact.statement() == Statement.ALLOCATIONS || byBody.keySet().containsAll(bodies(fact.year()));
        if (byBody.isEmpty() || !isOneEach || !isAll) {
            return Optional.empty();
        }
        BigDecimal sum = found.stream().map(ReturnedFigures::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        String sources = found.stream().map(Figure::source).distinct().collect(Collectors.joining("; "));
        return Optional.of(new ReturnedFigure(
                sum,
                step(found),
                "sum over " + Said.count(found.size(), "organisation", "organisations") + "; " + sources,
                ""));
    }

    /** Whoever returned a position of any kind for the year should be in a sum over all. */
    private List<String> bodies(String year) {
        return figures.stream()
                .filter(figure -> figure.year().equals(year) && figure.organisation() != null)
                .filter(figure ->
                        List.of("net-position", "control-total", "outturn").contains(figure.measure()))
                .map(figure -> Objects.requireNonNull(figure.organisation()))
                .distinct()
                .toList();
    }

    private static BigDecimal pounds(Figure figure) {
        return Objects.requireNonNull(figure.value()).multiply(MILLION);
    }

    private static BigDecimal step(List<Figure> found) {
        return found.stream()
                .map(figure -> BigDecimal.ONE
                        .movePointLeft(Math.max(
                                0, Objects.requireNonNull(figure.value()).scale()))
                        .multiply(MILLION))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }
}
