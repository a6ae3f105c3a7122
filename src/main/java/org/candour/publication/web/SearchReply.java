package org.candour.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.publication.web.DocumentEntry.CoverageEntry;
import org.candour.search.SearchAnswer;
import org.candour.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * Who says it, who doesn't, and about whom we cannot tell. Plans that are not public are not searched.
 *
 * @param searchedAs the terms as they were searched
 * @param notes how the question was taken where it was untidy
 * @param didYouMean the question with words that stand nowhere replaced by words that do
 * @param note how far the answer may be trusted
 */
record SearchReply(
        String query,
        List<String> searchedAs,
        List<Says> says,
        List<Silent> silent,
        List<CannotTell> cannotTell,
        List<String> notes,
        List<String> didYouMean,
        String note,
        String indexVersion) {

    static final String NOTE = "Found by searching the text; not checked by an assessor.";

    /** What the page says, in the midst of a line: "not mentioned in the text we could read". */
    static String wording(SearchAnswer answer) {
        String silence = answer.silence();
        return silence.substring(0, 1).toLowerCase(Locale.ROOT) + silence.substring(1);
    }

    /**
     * A passage of a plan that says it.
     *
     * @param document SHA-256 of the file
     * @param hits what matched, as places in the snippet
     * @param snippetNote that the words are struck out, stand in a header or the like, were recognised from a picture, or set
     *     right by a person; null for plain text
     */
    record Says(
            String code,
            String name,
            String plan,
            int pagesHit,
            CoverageEntry coverage,
            @Nullable String document,
            @Nullable String fileName,
            @Nullable String pageWord,
            @Nullable Integer page,
            @Nullable String snippet,
            @Nullable String snippetNote,
            List<Hit> hits,
            @Nullable String href) {}

    /** A run of characters (UTF-16) of the snippet, {@code end} exclusive. */
    record Hit(int start, int end) {

        static List<Hit> of(Snippet snippet) {
            List<Hit> hits = new ArrayList<>();
            int at = 0;
            for (Snippet.Span span : snippet.spans()) {
                int end = at + span.text().length();
                if (span.hit()) {
                    hits.add(new Hit(at, end));
                }
                at = end;
            }
            return hits;
        }
    }

    /** A plan enough of which could be read to say that it does not mention it. */
    record Silent(
            String code, String name, String plan, CoverageEntry coverage, String wording, List<Nearest> nearest) {}

    /** A passage that comes nearest in wording, or has the words otherwise than asked; {@code snippetNote} as of a hit. */
    record Nearest(
            String document,
            String fileName,
            String pageWord,
            int page,
            String snippet,
            @Nullable String snippetNote,
            String href) {}

    /**
     * A plan without a mention, of which none can be ruled out.
     *
     * @param kind "not-as-asked" where the words stand there otherwise, "only-set-aside" where they are struck out or in page
     *     heads only, "cannot-tell" where too much is unread, "to-check" where a page was not seen or hardly any are there
     * @param passages what it says, where it says something like it
     */
    record CannotTell(
            String code,
            String name,
            String plan,
            String kind,
            String reason,
            CoverageEntry coverage,
            List<Nearest> passages) {}
}
