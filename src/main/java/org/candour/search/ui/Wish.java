package org.candour.search.ui;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.candour.search.SavedSearch;

/** What the screen's address asks for. */
record Wish(String question, String region, String role, String version, Order order, String saved)
        implements Serializable {

    static final Wish NONE = new Wish("", "", "", "", Order.MENTIONS, "");

    static Wish of(Map<String, List<String>> parameters) {
        return new Wish(
                first(parameters, "q"),
                first(parameters, "region"),
                first(parameters, "role"),
                first(parameters, "version"),
                Order.of(first(parameters, "sort")),
                first(parameters, "saved"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The same with another value for one of the parameters; the search is then another than the one saved. */
    Wish with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters());
        if (!name.equals("sort")) {
            all.remove("saved");
        }
        all.put(name, value);
        return Wish.of(lists(all));
    }

    Narrowing narrowing() {
        return new Narrowing(region, role, version);
    }

    /** Of the saved search it came from; empty where there is none. */
    Optional<UUID> savedId() {
        try {
            return saved.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(saved));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it asks just what that search asks, in whatever order. */
    boolean isOf(SavedSearch search) {
        return search.question().equals(question) && search.narrowing().equals(narrowing());
    }

    /** As they stand in the address, without those that say nothing. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", question);
        all.put("region", region);
        all.put("role", role);
        all.put("version", version);
        all.put("sort", order == Order.MENTIONS ? "" : order.value());
        all.put("saved", saved);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static Map<String, List<String>> lists(Map<String, String> all) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        all.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
