package org.candour.viewer.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.candour.plans.DocumentId;

/** Reads what stands in an address; what cannot be there is nothing. */
final class Address {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Address() {}

    static Optional<DocumentId> document(String text) {
        return ID.matcher(text).matches() ? Optional.of(new DocumentId(UUID.fromString(text))) : Optional.empty();
    }

    static Optional<Integer> page(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
