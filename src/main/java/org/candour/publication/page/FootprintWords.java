package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedRating;
import org.jspecify.annotations.Nullable;

/** A footprint's rating in a sentence. */
final class FootprintWords {

    private static final Map<String, String> DOMAINS = Map.of(
            "leadership", "leadership",
            "reconfiguration-candour", "candour about reconfiguration",
            "delivery-detail", "delivery detail",
            "finance", "finance");

    private FootprintWords() {}

    static String standfirst(LeagueRow row, @Nullable PlanVersion version) {
        if (!row.isRated()) {
            return version == null
                    ? "No plan of this footprint has been published here yet, and no rating."
                    : "The plan can be read here. It has not been rated yet.";
        }
        PublishedRating rating = row.shown();
        String strongest = domain(rating, Comparator.naturalOrder());
        String weakest = domain(rating, Comparator.reverseOrder());
        String limits = rating.isCapped() ? " A limiting rule holds its band." : "";
        String unread = rating.insufficient() == 0
                ? ""
                : " " + capital(rating.insufficient())
                        + (rating.insufficient() == 1 ? " criterion" : " criteria")
                        + " could not be judged for want of readable evidence.";
        return strongest.equals(weakest)
                ? "Its domains score alike." + limits + unread
                : "Strongest on " + strongest + ", weakest on " + weakest + "." + limits + unread;
    }

    private static String domain(PublishedRating rating, Comparator<BigDecimal> order) {
        return rating.domains().entrySet().stream()
                .max(Map.Entry.comparingByValue(order))
                .map(entry ->
                        DOMAINS.getOrDefault(entry.getKey(), entry.getKey().replace('-', ' ')))
                .orElse("nothing");
    }

    private static String capital(long count) {
        String words = HomeWords.inWords((int) count);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
