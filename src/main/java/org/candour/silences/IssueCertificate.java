package org.candour.silences;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.plans.PlanVersionId;

/**
 * The search certificate behind a finding: what was searched for in one plan version, where, and what came of it. Searching
 * again for the same edition of the issue in the same texts gives the same answer.
 *
 * @param number "C-12", as people cite it
 * @param verdict what the machine said, {@code why} its reason
 * @param toCheck whether the machine asked a person to look
 * @param hits sentences that mention the issue
 * @param textState names the texts that were searched
 */
public record IssueCertificate(
        String number,
        PlanVersionId version,
        String issue,
        int edition,
        String title,
        String question,
        Verdict verdict,
        String why,
        boolean toCheck,
        int pagesSearched,
        int pagesUnreadable,
        int hits,
        String textState,
        String indexVersion,
        Instant at,
        Map<Part, List<String>> lines) {

    private static final Pattern UNITS_READ = Pattern.compile(", \\d+ of \\d+ ([a-z]+)s read, SHA-256 \\p{XDigit}+$");

    /** What is listed. */
    public enum Part {
        TERM("Searched for"),
        SUGGESTS("Searched for as well, though it only suggests the issue"),
        FRIEND("Not counted (false friends)"),
        FILE("Documents"),
        PLACE("Passages found"),
        ASIDE("Found, and set aside"),
        NEAR("Places of words that only suggest it"),
        MEANING("Nearest passages by meaning, compared by a language model");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What all the pages searched are called: "slide"; "page" where documents differ. */
    public String pageWord() {
        return pageWord(lines(Part.FILE));
    }

    /** The lines of its files say it, in certificates of any age. */
    public static String pageWord(List<String> files) {
        List<String> words = files.stream()
                .map(UNITS_READ::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .distinct()
                .toList();
        return words.size() == 1 ? words.getFirst() : "page";
    }

    public List<String> lines(Part part) {
        return lines.getOrDefault(part, List.of());
    }
}
