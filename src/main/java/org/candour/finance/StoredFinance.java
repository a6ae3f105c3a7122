package org.candour.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** The current figures, and the measures worked out of them. */
@Service
class StoredFinance implements Finance {

    private static final Set<String> LEDGER_MEASURES =
            Set.of("control-total", LedgerMaker.SYSTEM_CONTROL_TOTAL, LedgerMaker.REGIONAL_CONTROL_TOTAL);

    private final Footprints footprints;
    private final Regions regions;
    private final FigureShelf shelf;
    private final Coverage coverage;
    private final FigureStore store;

    StoredFinance(Footprints footprints, Regions regions, FigureShelf shelf, Coverage coverage, FigureStore store) {
        this.footprints = footprints;
        this.regions = regions;
        this.shelf = shelf;
        this.coverage = coverage;
        this.store = store;
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
        MeasureValue workedOut = Formulas.of(measure).workOut(area(round, footprint), returns, coverage);
        return StatedMeasure.insteadOf(workedOut, measure, returns);
    }

    private Area area(RoundId round, String code) {
        List<Organisation> bodies = footprints.organisations(round, code).stream()
                .filter(Organisation::main)
                .toList();
        Optional<Footprint> footprint = footprints.find(round, code);
        return new Area(
                code,
                codes(bodies, Set.of("ccg")),
                codes(bodies, Set.of("trust", "foundation-trust")),
                footprint.map(Footprint::population).orElse(null),
                footprint
                        .map(f -> f.populationSource() + " (" + f.populationYear() + ")")
                        .orElse(""));
    }

    private static Set<String> codes(List<Organisation> bodies, Set<String> kinds) {
        return bodies.stream()
                .filter(body -> kinds.contains(body.kind()))
                .map(Organisation::code)
                .collect(Collectors.toSet());
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
    public List<String> ledgerYears(RoundId round) {
        return data(round).all().stream()
                .filter(f -> f.offset() != null || LEDGER_MEASURES.contains(f.measure()))
                .map(Figure::year)
                .filter(FigureRules::isOneYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public RegionLedger ledger(RoundId round, Region region, String year) {
        return ledger(round, year).of(region);
    }

    @Override
    public SystemLedger ledger(RoundId round, String footprint, String year) {
        return ledger(round, year).system(footprint);
    }

    private LedgerMaker ledger(RoundId round, String year) {
        return new LedgerMaker(
                data(round),
                year,
                code -> footprints.find(round, code).map(Footprint::name).orElse(code),
                code -> footprints.organisations(round, code));
    }

    @Override
    public Optional<OrganisationAccount> organisation(RoundId round, String code) {
        return new Accounts(this, footprints).of(round, code);
    }

    @Override
    public List<Region> regions(RoundId round) {
        return regions.of(round);
    }

    @Override
    public Set<FigureKey> revised(RoundId round) {
        return data(round).revised();
    }

    @Override
    public List<EarlierFigure> earlier(RoundId round, FigureKey key) {
        return key.round().equals(round) && data(round).revised().contains(key)
                ? Earlier.of(store.history(key))
                : List.of();
    }

    private RoundFigures data(RoundId round) {
        return shelf.of(round);
    }
}
