package org.candour.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;

/** Gathers what is known of one organisation, and what its figures are added into. */
final class Accounts {

    private static final List<Measure> SUMS_OF_RETURNS = List.of(
            Measure.DISTANCE_FROM_CONTROL_TOTAL,
            Measure.DISTANCE_SHARE_OF_INCOME,
            Measure.NET_POSITION_SHARE_OF_ALLOCATIONS,
            Measure.SINGLE_PROVIDER_RELIANCE);

    private final Finance finance;
    private final Footprints footprints;

    Accounts(Finance finance, Footprints footprints) {
        this.finance = finance;
        this.footprints = footprints;
    }

    /** In its main footprint; where none is known to be the main one, in the first that lists it. */
    Optional<OrganisationAccount> of(RoundId round, String code) {
        List<Organisation> memberships = footprints.of(round).stream()
                .map(Footprint::code)
                .flatMap(footprint -> footprints.organisations(round, footprint).stream())
                .filter(organisation -> organisation.code().equals(code))
                .toList();
        return memberships.stream()
                .filter(Organisation::main)
                .findFirst()
                .or(() -> memberships.stream().findFirst())
                .map(organisation -> account(round, organisation));
    }

    private OrganisationAccount account(RoundId round, Organisation organisation) {
        List<Figure> figures = finance.figures(round).stream()
                .filter(figure -> organisation.code().equals(figure.organisation()))
                .toList();
        return new OrganisationAccount(
                organisation,
                figures.stream()
                        .map(Figure::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> year(round, organisation, year, figures))
                        .toList());
    }

    private OrganisationAccount.Year year(RoundId round, Organisation organisation, String year, List<Figure> figures) {
        String footprint = organisation.footprint();
        SystemLedger system = finance.ledger(round, footprint, year);
        Stream<RegionLedger> regions = finance.regions(round).stream()
                .filter(region -> region.footprints().contains(footprint))
                .map(region -> finance.ledger(round, region, year));
        return new OrganisationAccount.Year(
                year,
                figures.stream().filter(figure -> figure.year().equals(year)).toList(),
                system.organisations().stream()
                        .filter(line -> line.code().equals(organisation.code()))
                        .toList(),
                SUMS_OF_RETURNS.stream()
                        .map(measure -> finance.measure(round, footprint, measure, year))
                        .toList(),
                system,
                regions.toList());
    }
}
