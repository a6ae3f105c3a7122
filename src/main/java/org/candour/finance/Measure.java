package org.candour.finance;

import java.util.Arrays;
import java.util.Optional;

/** The measures people read the money by. */
public enum Measure {
    DISTANCE_FROM_CONTROL_TOTAL("distance-from-control-total", "Distance from control total", "£m"),
    NET_POSITION_SHARE_OF_ALLOCATIONS("net-position-share-of-allocations", "Net position as share of allocations", "%");

    private final String id;
    private final String title;
    private final String unit;

    Measure(String id, String title, String unit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public static Optional<Measure> byId(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
