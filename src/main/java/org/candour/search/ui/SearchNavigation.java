package org.candour.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.candour.rounds.RoundId;
import org.candour.search.Passage;
import org.candour.search.SavedSearch;

/** The doorway to the search screen of the workspace. */
public final class SearchNavigation {

    private SearchNavigation() {}

    /** The search screen without a question. */
    public static String search(RoundId round) {
        return "/work/" + round + "/search";
    }

    /** The search screen with the question answered. */
    public static String search(RoundId round, String question) {
        return search(round) + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    static String saved(SavedSearch search) {
        Wish wish = new Wish(
                search.question(),
                search.narrowing().region(),
                search.narrowing().role(),
                search.narrowing().version(),
                search.order(),
                search.id().toString());
        return search(search.round()) + "?"
                + wish.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    static String plan(RoundId round, String footprint) {
        return "/work/" + round + "/plans/" + footprint;
    }

    /** The page of a passage, with what answers the question marked. */
    static String page(RoundId round, String footprint, Passage passage, String question) {
        return plan(round, footprint) + "?document=" + passage.document() + "&page=" + passage.page() + "&find="
                + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
