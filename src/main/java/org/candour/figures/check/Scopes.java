package org.candour.figures.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a return says of itself that it covers something else than the figure of a plan. */
final class Scopes {

    private static final Pattern BOTH = ProseFacts.words("social care|health and care|councils?");
    private static final Pattern HEALTH = ProseFacts.words("nhs only|health only|health alone|nhs services|nhs alone");
    private static final Pattern OTHER = ProseFacts.words(
            "cumulative(?:ly)?|per year|a year|over (?:the )?(?:two|three|four|five|six) years|draft|bases differ|doubtful");

    private Scopes() {}

    static boolean areOther(Fact fact, String note) {
        String words = note.toLowerCase(Locale.ROOT);
        boolean isBoth = BOTH.matcher(words).find();
        boolean isHealth = HEALTH.matcher(words).find();
        return OTHER.matcher(words).find()
                || isBoth && !isHealth && fact.scope().equals(Fact.HEALTH)
                || isHealth && fact.scope().equals(Fact.HEALTH_AND_CARE);
    }
}
