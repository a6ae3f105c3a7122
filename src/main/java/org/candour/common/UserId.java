package org.candour.common;

import java.util.Locale;

/** The name a person signs in with; lower case, never shown to the public. */
public record UserId(String value) {

    public UserId {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A user id must not be empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
