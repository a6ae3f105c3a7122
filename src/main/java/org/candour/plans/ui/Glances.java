package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Several parts of a screen may want it to look again every so often; it goes on until none of them does. */
final class Glances {

    private static final int MILLIS = 500;

    private final Map<Component, Integer> wanting = new HashMap<>();

    private Glances() {}

    private static Glances of(UI ui) {
        Glances there = ComponentUtil.getData(ui, Glances.class);
        if (there == null) {
            there = new Glances();
            ComponentUtil.setData(ui, Glances.class, there);
        }
        return there;
    }

    /** Every half second. */
    static void begin(UI ui, Component part) {
        begin(ui, part, MILLIS);
    }

    /** At least so often; the part that is most in a hurry sets the pace. */
    static void begin(UI ui, Component part, int millis) {
        of(ui).wanting.put(part, millis);
        of(ui).keepPace(ui);
    }

    static void end(UI ui, Component part) {
        if (of(ui).wanting.remove(part) != null) {
            of(ui).keepPace(ui);
        }
    }

    private void keepPace(UI ui) {
        ui.setPollInterval(wanting.isEmpty() ? -1 : Collections.min(wanting.values()));
    }
}
