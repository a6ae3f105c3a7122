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

    private final List<Figure> figures;

    /**
     * The year's part of a footprint's figures.
     *
     * @param figures of one footprint, any year
     */
    Returns(Collection<Figure> figures, String year) {
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

    /** Organisations known to have answered to a control total, by code. */
    Set<String> answered() {
        return figures.stream()
                .filter(f -> !f.response().isEmpty())
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The control total in £m. */
    Optional<Figure> controlTotal(String organisation) {
        return one(organisation, "control-total", figure -> true);
    }

    /** The year's end in £m, including STF; plans and forecasts don't count. */
    Optional<Figure> outturn(String organisation) {
        return one(organisation, "outturn", f -> f.stf().equals("including") && isActual(f));
    }

    /** Surplus or deficit in £m, excluding STF; plans and forecasts don't count. */
    Optional<Figure> netPosition(String organisation) {
        return one(organisation, "net-position", f -> f.stf().equals("excluding") && isActual(f));
    }

    /** A commissioner's allocation in £m. */
    Optional<Figure> allocation(String organisation) {
        return one(organisation, "allocation", figure -> true);
    }

    /** A measure a source states for the footprint itself. */
    Optional<Figure> stated(Measure measure, String unit) {
        return only(figures.stream()
                .filter(f -> f.organisation() == null)
                .filter(f -> f.measure().equals(measure.id()) && f.unit().equals(unit) && f.preferred())
                .toList());
    }

    /** Every figure of the organisation, of any measure. */
    List<Figure> of(String organisation) {
        return figures.stream()
                .filter(f -> organisation.equals(f.organisation()))
                .toList();
    }

    private Optional<Figure> one(String organisation, String measure, Predicate<Figure> fitting) {
        return only(of(organisation).stream()
                .filter(f -> f.measure().equals(measure) && f.unit().equals(MILLIONS) && f.preferred())
                .filter(fitting)
                .toList());
    }

    /** Where sources disagree there is no figure to count with. */
    private static Optional<Figure> only(List<Figure> found) {
        return found.size() == 1 && found.getFirst().value() != null ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isActual(Figure figure) {
        return figure.basis().equals("outturn") || figure.basis().equals("audited");
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
