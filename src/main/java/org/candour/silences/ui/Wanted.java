package org.candour.silences.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.silences.Confirming.Item;

/**
 * Which part of the queue somebody works through; the address says it.
 *
 * @param at footprint and issue that are open, "X54000001.stroke-sites"; empty for the first
 */
record Wanted(String issue, String plan, String domain, String at) {

    static Wanted of(QueryParameters address) {
        return new Wanted(
                address.getSingleParameter("issue").orElse(""),
                address.getSingleParameter("plan").orElse(""),
                address.getSingleParameter("domain").orElse(""),
                address.getSingleParameter("at").orElse(""));
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("issue", issue);
        address.put("plan", plan);
        address.put("domain", domain);
        address.put("at", at);
        address.values().removeIf(String::isEmpty);
        return QueryParameters.simple(address);
    }

    Wanted at(String place) {
        return new Wanted(issue, plan, domain, place);
    }

    Wanted only(String chosenIssue, String chosenPlan, String chosenDomain) {
        return new Wanted(chosenIssue, chosenPlan, chosenDomain, "");
    }

    List<Item> of(List<Item> items) {
        return items.stream()
                .filter(item -> issue.isEmpty() || item.issue().id().equals(issue))
                .filter(item -> plan.isEmpty() || item.version().footprint().equals(plan))
                .filter(item -> domain.isEmpty() || item.issue().domain().equals(domain))
                .toList();
    }

    static String place(Item item) {
        return item.version().footprint() + "." + item.issue().id();
    }
}
