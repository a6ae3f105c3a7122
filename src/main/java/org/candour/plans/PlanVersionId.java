package org.candour.plans;

import java.util.UUID;

/** Identifies one dated state of one footprint's plan. */
public record PlanVersionId(UUID value) {

    public static PlanVersionId of(String text) {
        return new PlanVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
