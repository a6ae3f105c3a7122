package org.candour.finance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of one footprint in one financial year, asked by organisation and measure. */
final class Returns {

    static final String MILLIONS = "GBP m";

    private final String year;
    private final List<Figure> figures;

    /**
     * The year's part of a footprint's figures.
     *
     * @param figures of one footprint, any year
     */
    Returns(Collection<Figure> figures, String year) {
        this.year = year;
        this.figures = figures.stream().filter(f -> f.year().equals(year)).toList();
    }

    /** Organisations with a figure in any of the measures, by code. */
    Set<String> organisations(String... measures) {
        Set<String> wanted = Set.of(measures);
        return figures.stream()
                .filter(f -> f.value() != null && wanted.contains(f.measure()))
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Who is expected to report: whoever has a figure in any of the measures and, as soon as anybody has, all bodies of
     * the footprint. Otherwise a sum would rest on whoever happens to be in a file, and call that everybody.
     *
     * @param bodies codes
     */
    Set<String> expected(Collection<String> bodies, String... measures) {
        Set<String> expected = organisations(measures);
        if (!expected.isEmpty()) {
            expected.addAll(bodies);
        }
        return expected;
    }

    /** Organisations known to have answered to a control total, by code. */
    Set<String> answered() {
        return figures.stream()
                .filter(f -> !f.response().isEmpty())
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Organisations with a row of the measure, by code; also one that says that nothing was stated. */
    Set<String> withRow(String measure) {
        return figures.stream()
                .filter(f -> f.measure().equals(measure))
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The control total in £m, on the basis outturns are held against it: including STF, or where that is not said.
     */
    Optional<Figure> controlTotal(String organisation) {
        return first(in(organisation, "control-total", MILLIONS), f -> f.stf().equals("including"), f -> f.stf()
                .isEmpty());
    }

    /** The year's end in £m, including STF, audited if that is known; plans and forecasts don't count. */
    Optional<Figure> outturn(String organisation) {
        return actual(in(organisation, "outturn", MILLIONS), "including");
    }

    /** Surplus or deficit in £m, excluding STF, audited if that is known; plans and forecasts don't count. */
    Optional<Figure> netPosition(String organisation) {
        return actual(in(organisation, "net-position", MILLIONS), "excluding");
    }

    /** A commissioner's allocation in £m. */
    Optional<Figure> allocation(String organisation) {
        return first(in(organisation, "allocation", MILLIONS), figure -> true);
    }

    /** A trust's income of the year in £m, audited if that is known; plans and forecasts don't count. */
    Optional<Figure> income(String organisation) {
        return first(in(organisation, "income", MILLIONS), f -> f.basis().equals("audited"), f -> f.basis()
                .equals("outturn"));
    }

    /** Spells of acute care in the year. */
    Optional<Figure> acuteSpells(String organisation) {
        return first(in(organisation, "acute-spells", "count"), figure -> true);
    }

    /** What is said of the area itself, not of a body in it. */
    Optional<Figure> ofArea(String measure, String unit) {
        return only(figures.stream()
                .filter(f -> f.organisation() == null)
                .filter(f -> f.measure().equals(measure) && f.unit().equals(unit) && f.preferred())
                .toList());
    }

    /** Every figure of the organisation, of any measure. */
    List<Figure> of(String organisation) {
        return figures.stream()
                .filter(f -> organisation.equals(f.organisation()))
                .toList();
    }

    String year() {
        return year;
    }

    private List<Figure> in(String organisation, String measure, String unit) {
        return of(organisation).stream()
                .filter(f -> f.measure().equals(measure) && f.unit().equals(unit) && f.preferred())
                .toList();
    }

    private static Optional<Figure> actual(List<Figure> figures, String stf) {
        return first(
                figures.stream().filter(f -> f.stf().equals(stf)).toList(),
                f -> f.basis().equals("audited"),
                f -> f.basis().equals("outturn"));
    }

    /** By the first condition that any figure meets. */
    @SafeVarargs
    private static Optional<Figure> first(List<Figure> figures, Predicate<Figure>... conditions) {
        for (Predicate<Figure> condition : conditions) {
            List<Figure> fitting = figures.stream().filter(condition).toList();
            if (!fitting.isEmpty()) {
                return only(fitting);
            }
        }
        return Optional.empty();
    }

    /** Where sources disagree there is no figure to count with. */
    private static Optional<Figure> only(List<Figure> found) {
        return found.size() == 1 && found.getFirst().value() != null ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static BigDecimal sum(Collection<Figure> figures) {
        return figures.stream().map(Returns::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    static @Nullable BigDecimal valueOrNull(Optional<Figure> figure) {
        return figure.map(Returns::value).orElse(null);
    }

    static String sources(Collection<Figure> figures) {
        return figures.stream().map(Figure::source).distinct().sorted().collect(Collectors.joining("; "));
    }
}
