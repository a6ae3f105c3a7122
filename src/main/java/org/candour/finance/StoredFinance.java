package org.candour.finance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** The current figures, and the measures worked out of them. */
@Service
class StoredFinance implements Finance {

    private static final Map<Measure, Formula> FORMULAS = Stream.of(
                    new DistanceFromControlTotal(), new NetPositionShareOfAllocations())
            .collect(Collectors.toUnmodifiableMap(Formula::measure, Function.identity()));

    private final Footprints footprints;
    private final Regions regions;
    private final FigureShelf shelf;

    StoredFinance(Footprints footprints, Regions regions, FigureShelf shelf) {
        this.footprints = footprints;
        this.regions = regions;
        this.shelf = shelf;
    }

    @Override
    public List<Figure> figures(RoundId round) {
        return data(round).all();
    }

    @Override
    public List<Figure> figures(RoundId round, String footprint) {
        return data(round).of(footprint);
    }

    @Override
    public List<MeasureValue> measure(RoundId round, Measure measure, String year) {
        return footprints.of(round).stream()
                .map(footprint -> measure(round, footprint.code(), measure, year))
                .toList();
    }

    @Override
    public MeasureValue measure(RoundId round, String footprint, Measure measure, String year) {
        Returns returns = new Returns(data(round).of(footprint), year);
        Set<String> commissioners = footprints.organisations(round, footprint).stream()
                .filter(organisation -> organisation.kind().equals("ccg"))
                .map(Organisation::code)
                .collect(Collectors.toSet());
        Formula formula = formula(measure);
        MeasureValue workedOut = formula.workOut(footprint, year, returns, commissioners::contains);
        return StatedMeasure.insteadOf(workedOut, measure, returns);
    }

    private static Formula formula(Measure measure) {
        Formula formula = FORMULAS.get(measure);
        if (formula == null) {
            throw new IllegalStateException("No formula for " + measure);
        }
        return formula;
    }

    @Override
    public List<String> years(RoundId round, Measure measure) {
        return data(round).years().stream()
                .filter(year -> measure(round, measure, year).stream().anyMatch(MeasureValue::isAvailable))
                .toList();
    }

    @Override
    public List<OrganisationLine> organisationLines(RoundId round, String footprint, String year) {
        Returns returns = new Returns(data(round).of(footprint), year);
        return Ledger.lines(footprints.organisations(round, footprint), returns);
    }

    @Override
    public List<Region> regions(RoundId round) {
        return regions.of(round);
    }

    private RoundFigures data(RoundId round) {
        return shelf.of(round);
    }
}
