package org.candour.rounds;

import java.util.regex.Pattern;

/** A round's slug as it stands in addresses, {@code stp-2016}. */
public record RoundId(String slug) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public RoundId {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("Not a round's slug: small letters, digits and hyphens only");
        }
    }

    @Override
    public String toString() {
        return slug;
    }
}
