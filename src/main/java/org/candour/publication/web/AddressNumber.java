package org.candour.publication.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number in an address: an edition's, a page's. Anything else names nothing. */
final class AddressNumber {

    private static final Pattern COUNTING = Pattern.compile("[1-9]\\d{0,8}");

    private AddressNumber() {}

    static Optional<Integer> of(String text) {
        return COUNTING.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
