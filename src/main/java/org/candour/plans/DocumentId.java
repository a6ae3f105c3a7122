package org.candour.plans;

import java.util.UUID;

/** Identifies one uploaded file of a plan version. */
public record DocumentId(UUID value) {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
