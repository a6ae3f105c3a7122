package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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

    static String standfirst(LeagueRow row, @Nullable PlanVersion version, boolean isDeleted, boolean hasFindings) {
        if (!row.isRated()) {
            if (version == null) {
                return "No plan of this footprint has been published here yet, and no rating.";
            }
            if (isDeleted) {
                return "The plan was published here and has been deleted since. It has not been rated.";
            }
            return hasFindings
                    ? "The plan can be read here. It has not been rated yet; single issues have been looked at."
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

    /** Every domain that shares the first place: a tie has no single strongest. */
    private static String domain(PublishedRating rating, Comparator<BigDecimal> order) {
        BigDecimal first = rating.domains().values().stream().max(order).orElse(BigDecimal.ZERO);
        List<String> names = rating.domains().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(first) == 0)
                .map(entry ->
                        DOMAINS.getOrDefault(entry.getKey(), entry.getKey().replace('-', ' ')))
                .sorted()
                .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String capital(long count) {
        return HomeWords.capital(HomeWords.inWords((int) count));
    }
}
