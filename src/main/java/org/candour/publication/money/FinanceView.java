package org.candour.publication.money;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.common.html.Figures;
import org.candour.finance.Measure;
import org.candour.finance.Reading;
import org.candour.finance.Reconciliation;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;
import org.candour.publication.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the finance page shows.
 *
 * @param moved measures that stand as published though newer figures would make them others
 * @param example the area outlined on both maps, with what it shows; null where none is as instructive
 * @param ledger null where the round knows no region
 * @param regionLines of every region in the ledger's year, whether it adds up
 * @param found organisations that answer to what the reader looked for; null while nothing was looked for
 */
public record FinanceView(
        Frame frame,
        Choices choices,
        Answers answers,
        List<MovedOn> moved,
        List<String> distanceYears,
        List<String> netYears,
        boolean hasBoundaries,
        List<MeasureMap> maps,
        @Nullable AreaMoney example,
        DataTable table,
        String scatter,
        String narrowScatter,
        int plotted,
        List<HybridRow> hybrid,
        List<Measure> trends,
        List<String> regionNames,
        Trend trend,
        DataTable trendTable,
        List<BandsAndMoney> bands,
        List<DataTable> bandTables,
        List<Region> regions,
        List<String> ledgerYears,
        @Nullable LedgerView ledger,
        List<RegionLine> regionLines,
        @Nullable List<OrganisationLink> found) {

    private static final int MOST_LISTED = 30;

    /** A region's word in the ledger: adds up, does not add up by so much, cannot be said. */
    public record RegionLine(String name, int since, String href, boolean shown, String words, boolean bad) {

        static RegionLine of(RegionLedger ledger, Choices choices) {
            Region region = ledger.region();
            Reconciliation found = ledger.reconciliation();
            String words =
                    switch (found.state()) {
                        case ADDS_UP -> "adds up";
                        case DOES_NOT_ADD_UP -> Figures.signedMillions(found.unexplained()) + " not explained";
                        case CANNOT_BE_SAID -> "cannot be said [x]";
                    };
            return new RegionLine(
                    region.name(),
                    region.since(),
                    choices.href(Choices.REGION, region.code(), "ledger"),
                    choices.is(Choices.REGION, region.code()),
                    words,
                    found.state() == Reconciliation.State.DOES_NOT_ADD_UP);
        }
    }

    /** An organisation found, with its own address. */
    public record OrganisationLink(String code, String name, String footprint, String href) {}

    public String distanceYear() {
        return choices.get(Choices.DISTANCE);
    }

    public String netYear() {
        return choices.get(Choices.NET);
    }

    public String api() {
        return "/api/v1/rounds/" + frame.round().id().slug();
    }

    /** A picture's file with the choices of this page: {@code svg} or {@code csv}. */
    public String file(String picture, String kind) {
        return api() + "/finance/pictures/" + picture + "." + kind + choices.query();
    }

    public String footprint(String code) {
        return frame.base() + "/footprints/" + code + "#money";
    }

    public String organisation(String code) {
        return frame.base() + "/finance/organisations/" + code;
    }

    public int count(String reading) {
        for (Reading known : Reading.values()) {
            if (known.id().equals(reading)) {
                return answers.count(known);
            }
        }
        return 0;
    }

    public AreaMoney outlined() {
        return Objects.requireNonNull(example);
    }

    public LedgerView shownLedger() {
        LedgerView shown = ledger;
        if (shown == null) {
            throw new IllegalStateException("The round has no regions");
        }
        return shown;
    }

    /** For the top of the page: where control totals do not add up; empty where none is known not to. */
    public String notAddingUp() {
        List<RegionLine> bad = regionLines.stream().filter(RegionLine::bad).toList();
        return bad.isEmpty()
                ? ""
                : bad.stream()
                        .map(line ->
                                line.name() + (borders().size() > 1 ? " of " + line.since() : "") + ", " + line.words())
                        .collect(Collectors.joining(
                                "; ",
                                "Control totals of " + choices.get(Choices.LEDGER) + " that do not add up: ",
                                "."));
    }

    public List<OrganisationLink> answered() {
        return found == null ? List.of() : found;
    }

    /** As many as are listed; the others are counted. */
    public List<OrganisationLink> listed() {
        return answered().subList(0, Math.min(MOST_LISTED, answered().size()));
    }

    public List<Region> regionsOf(int since) {
        return regions.stream().filter(r -> r.since() == since).toList();
    }

    /** Years borders are of, oldest first. */
    public List<Integer> borders() {
        return regions.stream().map(Region::since).distinct().sorted().toList();
    }
}
