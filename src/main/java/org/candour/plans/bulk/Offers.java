package org.candour.plans.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is offered for the places of a manifest that are wrong. More than a few would be no help, but a choice made blindly. */
final class Offers {

    private static final int MOST = 4;

    private final Map<String, List<Offer>> byPlace = new HashMap<>();

    void add(String where, List<Offer> offers) {
        if (!offers.isEmpty() && offers.size() <= MOST) {
            byPlace.putIfAbsent(where, offers);
        }
    }

    Map<String, List<Offer>> all() {
        return Map.copyOf(byPlace);
    }
}
