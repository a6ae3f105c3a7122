package org.candour.assessment;

import java.util.UUID;

/** Identifies one assessor's task for one plan version. */
public record AssignmentId(UUID value) {

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
