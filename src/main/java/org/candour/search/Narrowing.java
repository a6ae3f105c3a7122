package org.candour.search;

import java.util.Arrays;
import java.util.List;
import org.candour.plans.DocumentRole;
import org.candour.search.question.Filters;

/**
 * How an answer is narrowed by what stands beside it on the screen and in its address. Empty strings choose nothing.
 *
 * @param region a region of the round
 * @param role the documents to look in: "main", "annex", as in {@code role:annex}
 * @param version the title of a plan version, or {@link #EVERY_VERSION}; else the newest of each plan is asked
 */
public record Narrowing(String region, String role, String version) {

    public static final Narrowing NONE = new Narrowing("", "", "");

    /** Every version of every plan, each for itself. */
    public static final String EVERY_VERSION = "all";

    /** Every role there is, as it is written in an address. */
    public static List<String> roles() {
        return Arrays.stream(DocumentRole.values()).map(Filters::value).toList();
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
