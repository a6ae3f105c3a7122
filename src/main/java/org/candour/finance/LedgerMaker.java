package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.finance.Reconciling.Part;
import org.candour.footprints.Organisation;
import org.jspecify.annotations.Nullable;

/** Makes the control-total ledger of a year out of a round's figures. */
final class LedgerMaker {

    static final String SYSTEM_CONTROL_TOTAL = "system-control-total";
    static final String REGIONAL_CONTROL_TOTAL = "regional-control-total";

    private static final Set<String> NHS_BODIES = Set.of("ccg", "trust", "foundation-trust");

    private final RoundFigures figures;
    private final String year;
    private final Function<String, String> nameOf;
    private final Function<String, List<Organisation>> organisationsOf;
    private final List<LedgerOffset> offsets;

    /**
     * For one year.
     *
     * @param nameOf short name by footprint code
     * @param organisationsOf by footprint code
     */
    LedgerMaker(
            RoundFigures figures,
            String year,
            Function<String, String> nameOf,
            Function<String, List<Organisation>> organisationsOf) {
        this.figures = figures;
        this.year = year;
        this.nameOf = nameOf;
        this.organisationsOf = organisationsOf;
        this.offsets = offsets(figures.all(), year);
    }

    /** Offsets of the year, each once; those whose amount was not stated cannot be counted. */
    static List<LedgerOffset> offsets(Collection<Figure> figures, String year) {
        List<LedgerOffset> entries = new ArrayList<>();
        for (Figure figure : figures) {
            OffsetTerms terms = figure.offset();
            BigDecimal amount = figure.value();
            if (terms != null
                    && amount != null
                    && figure.preferred()
                    && figure.year().equals(year)) {
                String giver = Objects.requireNonNullElse(figure.organisation(), figure.footprint());
                entries.add(new LedgerOffset(giver, terms.receiver(), amount, terms, figure));
            }
        }
        return entries;
    }

    RegionLedger of(Region region) {
        List<SystemLedger> systems =
                region.footprints().stream().map(this::system).toList();
        Set<String> members = new HashSet<>(region.footprints());
        List<LedgerOffset> touching = touching(members);
        Figure controlTotal = controlTotal(region.code(), REGIONAL_CONTROL_TOTAL);
        List<Part> parts = systems.stream()
                .map(system -> new Part(nameOf.apply(system.footprint()), valueOf(system.controlTotal())))
                .toList();
        return new RegionLedger(
                region,
                year,
                controlTotal,
                systems,
                touching,
                new Reconciling(region.name(), "system")
                        .reconcile(parts, effect(touching, members), touching.size(), valueOf(controlTotal)));
    }

    SystemLedger system(String footprint) {
        List<Organisation> bodies = organisationsOf.apply(footprint);
        Returns returns = new Returns(figures.of(footprint), year);
        List<OrganisationLine> lines = Ledger.lines(bodies, returns);
        Set<String> codes =
                new HashSet<>(bodies.stream().map(Organisation::code).toList());
        List<LedgerOffset> below = touching(codes);
        List<LedgerOffset> own = touching(Set.of(footprint));
        BigDecimal offset = effect(own, Set.of(footprint));
        Figure controlTotal = controlTotal(footprint, SYSTEM_CONTROL_TOTAL);
        BigDecimal stated = valueOf(controlTotal);
        return new SystemLedger(
                footprint,
                controlTotal,
                own,
                offset,
                stated == null ? null : stated.add(offset),
                lines,
                below,
                new Reconciling(nameOf.apply(footprint), "organisation")
                        .reconcile(parts(bodies, returns, refused(lines)), effect(below, codes), below.size(), stated));
    }

    /**
     * Every NHS body that mainly belongs here has a control total, whether one was found or not; any other body only
     * when one was found.
     */
    private static List<Part> parts(List<Organisation> bodies, Returns returns, Set<String> refused) {
        return bodies.stream()
                .map(body -> {
                    BigDecimal controlTotal = Returns.valueOrNull(returns.controlTotal(body.code()));
                    boolean counts = controlTotal != null || body.main() && NHS_BODIES.contains(body.kind());
                    return counts
                            ? new Part(body.name(), controlTotal, controlTotal != null && refused.contains(body.code()))
                            : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> refused(List<OrganisationLine> lines) {
        return lines.stream()
                .filter(line -> line.response().equals("refused"))
                .map(OrganisationLine::code)
                .collect(Collectors.toSet());
    }

    private List<LedgerOffset> touching(Set<String> bodies) {
        return offsets.stream().filter(offset -> offset.touches(bodies)).toList();
    }

    private static BigDecimal effect(List<LedgerOffset> offsets, Set<String> bodies) {
        return offsets.stream().map(offset -> offset.effectOn(bodies)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null also where sources disagree. */
    private @Nullable Figure controlTotal(String area, String measure) {
        return new Returns(figures.of(area), year)
                .ofArea(measure, Returns.MILLIONS)
                .orElse(null);
    }

    private static @Nullable BigDecimal valueOf(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }
}
