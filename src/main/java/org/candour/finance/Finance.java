package org.candour.finance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.rounds.RoundId;

/** The money: sourced figures and the measures made of them. Public reference data. */
public interface Finance {

    /** Every figure of the round. */
    List<Figure> figures(RoundId round);

    List<Figure> figures(RoundId round, String footprint);

    /** The measure for every footprint of the round, in the year; also where it is not available. */
    List<MeasureValue> measure(RoundId round, Measure measure, String year);

    MeasureValue measure(RoundId round, String footprint, Measure measure, String year);

    /** Financial years the measure could be worked out for at least one footprint, newest first. */
    List<String> years(RoundId round, Measure measure);

    /**
     * Organisations of the footprint of which anything is known against a control total in the year: figures, or only
     * that they accepted or refused it. Commissioners first, then trusts; by name.
     */
    List<OrganisationLine> organisationLines(RoundId round, String footprint, String year);

    /**
     * The round's regions: those of 2016 in the round's order, then those of 2019 by name where the round knows them.
     */
    List<Region> regions(RoundId round);

    /** Financial years with a control total of any of the three types, or an offset; newest first. */
    List<String> ledgerYears(RoundId round);

    /** The region's control-total ledger of the year. */
    RegionLedger ledger(RoundId round, Region region, String year);

    /** A footprint's part of the ledger. */
    SystemLedger ledger(RoundId round, String footprint, String year);

    /** One organisation's figures with their sources, and the sums each year's are part of. */
    Optional<OrganisationAccount> organisation(RoundId round, String code);

    /** Current figures that followed an earlier revision: to be marked [r]. */
    Set<FigureKey> revised(RoundId round);

    /** What a revised figure was before, newest first. */
    List<EarlierFigure> earlier(RoundId round, FigureKey key);
}
