package org.candour.silences.findings;

import java.util.Optional;

/** "C-12": certificates of findings are counted together with those made by hand. */
final class CertificateNumber {

    private static final String PREFIX = "C-";

    private CertificateNumber() {}

    static String of(long id) {
        return PREFIX + id;
    }

    static long id(String number) {
        return Long.parseLong(number.substring(PREFIX.length()));
    }

    /** Empty for text that cannot be a number. */
    static Optional<Long> parse(String text) {
        return text.matches("C-[0-9]{1,15}") ? Optional.of(id(text)) : Optional.empty();
    }
}
