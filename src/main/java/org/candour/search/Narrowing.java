package org.candour.search;

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

    public boolean isNone() {
        return equals(NONE);
    }
}
