package org.candour.publication.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.finance.Finance;
import org.candour.finance.RegionLedger;
import org.candour.footprints.Footprint;
import org.candour.publication.page.Frame;
import org.candour.publication.page.PageMaker;
import org.candour.publication.page.PublicPage;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of a round: the two rival measures, what they say together, and whether control totals add up. */
@Component
class FinancePage implements PageMaker {

    private final MoneyPages pages;
    private final Finance finance;
    private final Rounds rounds;
    private final Templates templates;

    FinancePage(MoneyPages pages, Finance finance, Rounds rounds, Templates templates) {
        this.pages = pages;
        this.finance = finance;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (rest.equals(List.of("finance"))) {
            MoneyParts parts = pages.parts(round, query);
            Frame frame = new Frame(
                    "The money, " + round.title(),
                    round,
                    rounds.all(),
                    parts.facts().edition(),
                    "finance");
            FinanceView view =
                    view(parts, frame, ledgers(parts.facts(), parts.choices().get(Choices.LEDGER)));
            return Optional.of(
                    new PublicPage(view.frame().title(), templates.render("pages/finance", Map.of("view", view)), 200));
        }
        if (rest.size() == 3 && rest.subList(0, 2).equals(List.of("finance", "organisations"))) {
            return account(round, rest.get(2));
        }
        return Optional.empty();
    }

    private Optional<PublicPage> account(Round round, String code) {
        MoneyFacts facts = pages.facts(round);
        return finance.organisation(round.id(), code).map(account -> {
            Frame frame = new Frame(
                    account.organisation().name() + ", the money", round, rounds.all(), facts.edition(), "finance");
            AccountView view =
                    new AccountView(frame, account, names(facts), facts, key -> finance.earlier(round.id(), key));
            return new PublicPage(frame.title(), templates.render("pages/account", Map.of("view", view)), 200);
        });
    }

    static FinanceView view(MoneyParts parts, Frame frame, List<RegionLedger> ledgers) {
        MoneyFacts facts = parts.facts();
        Choices choices = parts.choices();
        Trend trend = parts.trend();
        String base = "/rounds/" + facts.round().id().slug();
        List<MeasureMap> maps = List.of(parts.map(MoneyParts.FIRST, true), parts.map(MoneyParts.SECOND, true));
        return new FinanceView(
                frame,
                choices,
                Answers.of(parts.areas(), facts.figures(), parts.distanceYear(), parts.netYear()),
                facts.moved().stream().filter(MovedOn::isVisible).toList(),
                facts.years(MoneyParts.FIRST),
                facts.years(MoneyParts.SECOND),
                choices.tiles() || !maps.getFirst().isOfTiles(),
                maps,
                parts.example().orElse(null),
                parts.table(),
                parts.scatter(true, Scatter.Format.WIDE),
                parts.scatter(true, Scatter.Format.NARROW),
                Scatter.shown(parts.areas()).size(),
                HybridRow.of(parts.areas(), choices.weight()),
                MoneyParts.trends(facts),
                facts.footprints().stream().map(Footprint::region).distinct().toList(),
                trend,
                trend.table(base),
                List.of(parts.bands(MoneyParts.FIRST, true), parts.bands(MoneyParts.SECOND, true)),
                List.of(parts.bandsTable(MoneyParts.FIRST), parts.bandsTable(MoneyParts.SECOND)),
                facts.regions(),
                facts.ledgerYears(),
                shown(ledgers, facts, choices),
                ledgers.stream()
                        .map(ledger -> FinanceView.RegionLine.of(ledger, choices))
                        .toList(),
                found(facts, choices.get(Choices.FIND), base));
    }

    /** The year's ledger of every region. */
    private List<RegionLedger> ledgers(MoneyFacts facts, String year) {
        return year.isEmpty()
                ? List.of()
                : facts.regions().stream()
                        .map(region -> finance.ledger(facts.round().id(), region, year))
                        .toList();
    }

    private static @Nullable LedgerView shown(List<RegionLedger> ledgers, MoneyFacts facts, Choices choices) {
        return ledgers.stream()
                .filter(ledger -> choices.is(Choices.REGION, ledger.region().code()))
                .map(ledger -> new LedgerView(ledger, names(facts)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable List<FinanceView.OrganisationLink> found(MoneyFacts facts, String asked, String base) {
        if (asked.isEmpty()) {
            return null;
        }
        Map<String, String> names = names(facts);
        return OrganisationFinder.find(facts.organisations(), asked).stream()
                .map(o -> new FinanceView.OrganisationLink(
                        o.code(),
                        o.name(),
                        names.getOrDefault(o.footprint(), o.footprint()),
                        base + "/finance/organisations/" + o.code()))
                .toList();
    }

    /** Names of footprints, organisations and regions by code. */
    private static Map<String, String> names(MoneyFacts facts) {
        Map<String, String> names = new HashMap<>();
        facts.regions().forEach(r -> names.put(r.code(), r.name()));
        facts.organisations().forEach(o -> names.put(o.code(), o.name()));
        facts.footprints().forEach(f -> names.put(f.code(), f.name()));
        return names;
    }
}
