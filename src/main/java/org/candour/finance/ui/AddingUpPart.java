package org.candour.finance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.finance.Finance;
import org.candour.finance.Reconciliation;
import org.candour.finance.RegionLedger;
import org.candour.finance.SystemLedger;
import org.candour.rounds.RoundId;

/** What of the control totals does not add up, in every year: each a sentence, and the way to its ledger. */
final class AddingUpPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Finance finance;

    AddingUpPart(Finance finance) {
        this.finance = finance;
        addClassName("sec");
    }

    void show(RoundId round) {
        removeAll();
        List<RegionLedger> ledgers = new ArrayList<>();
        finance.ledgerYears(round).forEach(year -> finance.regions(round)
                .forEach(region -> ledgers.add(finance.ledger(round, region, year))));
        setVisible(!ledgers.isEmpty());
        List<RegionLedger> odd = with(ledgers, Reconciliation.State.DOES_NOT_ADD_UP);
        add(new H2("Do the control totals add up?"), Parts.paragraph(inWords(ledgers, odd), "kick"));
        Map<String, RegionLedger> said = new LinkedHashMap<>(); // a system of two regions, of 2016 and of 2019, once
        odd.forEach(ledger -> said.put(ledger.reconciliation().sentence(), ledger));
        ledgers.forEach(ledger -> ledger.systems().stream()
                .map(SystemLedger::reconciliation)
                .filter(found -> found.state() == Reconciliation.State.DOES_NOT_ADD_UP)
                .forEach(found -> said.putIfAbsent(found.sentence(), ledger)));
        UnorderedList list = new UnorderedList();
        list.addClassName("odd");
        said.forEach((words, ledger) ->
                list.add(new ListItem(way(round, ledger), new Span(": " + Figures.unbroken(words)))));
        list.setVisible(!said.isEmpty());
        add(list);
    }

    private static List<RegionLedger> with(List<RegionLedger> ledgers, Reconciliation.State state) {
        return ledgers.stream()
                .filter(ledger -> ledger.reconciliation().state() == state)
                .toList();
    }

    private static String inWords(List<RegionLedger> ledgers, List<RegionLedger> odd) {
        return String.format(
                "Regional ledgers of all years: %,d add up, %,d do not add up, and of %,d it cannot be said because a figure is missing.",
                with(ledgers, Reconciliation.State.ADDS_UP).size(),
                odd.size(),
                with(ledgers, Reconciliation.State.CANNOT_BE_SAID).size());
    }

    /** To the public ledger, which is another document. */
    private static Anchor way(RoundId round, RegionLedger ledger) {
        Anchor way = new Anchor(
                "/rounds/" + round + "/finance?region=" + ledger.region().code() + "&ledger=" + ledger.year()
                        + "#ledger",
                ledger.region().name() + ", " + ledger.year());
        way.setRouterIgnore(true);
        return way;
    }
}
