package org.candour.plans.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;

/** The doorway to the screens of plans. */
public final class PlansNavigation {

    private PlansNavigation() {}

    /** All plans of a round, and upload. */
    public static String plans(RoundId round) {
        return "/work/" + round + "/plans";
    }

    /** Upload, with the version chosen beforehand. */
    static String upload(PlanVersion version) {
        return plans(version.round()) + "?footprint=" + version.footprint() + "&version="
                + URLEncoder.encode(version.title(), StandardCharsets.UTF_8);
    }

    /** One footprint's plan: its versions, documents and pages. */
    public static String plan(RoundId round, String footprint) {
        return plans(round) + "/" + footprint;
    }

    /** The same, with one page opened. */
    public static String page(RoundId round, String footprint, DocumentId document, int page) {
        return plan(round, footprint) + "?document=" + document + "&page=" + page;
    }
}
