package org.candour.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.candour.rounds.RoundId;
import org.candour.search.Passage;

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

    static String plan(RoundId round, String footprint) {
        return "/work/" + round + "/plans/" + footprint;
    }

    /** The page of a passage, with what answers the question marked. */
    static String page(RoundId round, String footprint, Passage passage, String question) {
        return plan(round, footprint) + "?document=" + passage.document() + "&page=" + passage.page() + "&find="
                + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
