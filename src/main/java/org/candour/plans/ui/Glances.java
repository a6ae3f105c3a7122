package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;

/** Several parts of a screen may want it to look again every half second; it goes on until none of them does. */
final class Glances {

    private static final int MILLIS = 500;

    private final Set<Component> wanting = new HashSet<>();

    private Glances() {}

    private static Glances of(UI ui) {
        Glances there = ComponentUtil.getData(ui, Glances.class);
        if (there == null) {
            there = new Glances();
            ComponentUtil.setData(ui, Glances.class, there);
        }
        return there;
    }

    static void begin(UI ui, Component part) {
        of(ui).wanting.add(part);
        ui.setPollInterval(MILLIS);
    }

    static void end(UI ui, Component part) {
        Set<Component> wanting = of(ui).wanting;
        if (wanting.remove(part) && wanting.isEmpty()) {
            ui.setPollInterval(-1);
        }
    }
}
