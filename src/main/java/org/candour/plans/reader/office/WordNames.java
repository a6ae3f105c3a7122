package org.candour.plans.reader.office;

import java.util.regex.Pattern;
import org.candour.plans.Mark;

/** Names that the author of a Word document gave to places and fields in it. */
final class WordNames {

    /** What Word and other programs name by themselves; a person cannot put a hyphen into a name. */
    private static final Pattern ITS_OWN =
            Pattern.compile("_.*|.*-.*|(?:h|id|kix)\\..*|(?i:bookmark|text|check|dropdown|ole_link|_?goback)_?\\d*");

    private WordNames() {}

    /** A bookmark's name, in words; empty for those that nobody chose. */
    static String bookmark(String name) {
        return name.isBlank() || ITS_OWN.matcher(name).matches()
                ? ""
                : Signs.mark(
                        Mark.Kind.BOOKMARK, Signs.plain(name.replace('_', ' ').strip()));
    }

    /** The title that a field shows on being pointed at. */
    static String control(String title) {
        return title.isBlank() ? "" : Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(title.strip()));
    }
}
