package org.candour.plans.reader.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a message of a web server that was saved as if it were the plan: an error, or a request to sign in. */
final class ErrorPage {

    /** A longer text is no such message. */
    static final int LONGEST = 1500;

    private static final Pattern SIGNS = Pattern.compile(
            "\\b(?:http )?(?:error )?(?:40[0134]|410|429|50[0234])\\b.{0,40}?(?:not found|error|forbidden|"
                    + "unauthori[sz]ed|denied|unavailable|gateway|gone|bad request|too many requests)"
                    + "|(?:page|file|document|resource|url|site)[^.]{0,60}(?:not|n['\u2019]t|cannot|no longer) (?:be )?"
                    + "(?:found|exist|available|displayed|reached)"
                    + "|^\\W*(?:access denied|forbidden|page not found|not found|bad gateway|service unavailable|internal server error)"
                    + "|you (?:do not|don['\u2019]t) have permission to (?:access|view)"
                    + "|(?:sign|log) ?in to (?:continue|view|access)"
                    + "|(?:enable|turn on) (?:javascript|cookies) (?:to|and|in order)|checking your browser");

    private ErrorPage() {}

    /** @throws NoPlanException when it is one */
    static void check(String text, String title) throws NoPlanException {
        String words = (title + " " + text).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.length() <= LONGEST && SIGNS.matcher(words).find()) {
            String shown = text.strip().replaceAll("\\s+", " ");
            throw new NoPlanException("The file looks like an error page saved in place of the document (“"
                    + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown)
                    + "”). Please get the document again.");
        }
    }
}
