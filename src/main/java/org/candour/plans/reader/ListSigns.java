package org.candour.plans.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.plans.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** By what one knows the headings and entries of contents lists, glossaries and reference lists. */
final class ListSigns {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ENTRY = 200;

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:(?:appendix|annex|chapter|section)\\s+\\w{1,4}\\b)?[\\s\\d.:)\\u2013-]*");
    private static final Pattern CONTINUED = Pattern.compile("\\s*\\(?cont(?:inued|['.\u2019]?d)?\\.*\\)?$|[\\s:.]+$");

    /** "Contents", "Table of contents", "List of figures", "Glossary of terms and acronyms", "References" … */
    private static final Map<Kind, Pattern> TITLES = Map.of(
            Kind.CONTENTS,
            Pattern.compile("(?:table of |list of )?contents(?: page)?"
                    + "|list of (?:tables|figures|maps|policies|appendices|annexes|charts|boxes)"
                    + "(?:(?:,| and| &) (?:tables|figures|maps|charts|boxes))*"),
            Kind.GLOSSARY,
            Pattern.compile("(?:list of |table of |key )?(?:glossary|abbreviations?|acronyms?)"
                    + "(?: of (?:key )?(?:terms|abbreviations|acronyms))?(?: used)?"
                    + "(?:(?:,| and| &|/) ?(?:list of )?(?:glossary|abbreviations?|acronyms?|definitions|terms))*"),
            Kind.REFERENCES,
            Pattern.compile("(?:list of |key )?(?:references|bibliography|works cited|literature cited)"
                    + "(?:(?: and| &) (?:references|bibliography|further reading|notes|sources))?"));

    /** One of these stands in every title; looked for first, since every line is asked whether it is one. */
    private static final List<String> TITLE_WORDS = List.of(
            "contents", "list of", "glossary", "abbreviation", "acronym", "references", "bibliography", "cited");

    private static final Pattern LEADER = Pattern.compile("(?:\\. ?){4,}\\s*(?:\\d{1,4}|[ivxlc]{1,7})?\\W{0,2}$"
            + "|[\u2026_]{2,}\\s*\\d{1,4}$|(?:\\.{2,}|\u2026)\\s*\\d{1,4}$");
    private static final Pattern PAGE_AT_END = Pattern.compile("^.*\\S[\\s|\\t]+(?:p\\.? ?)?(\\d{1,4}|[ivxl]{1,6})$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TERM =
            Pattern.compile("^.{2,60}?(?:\\s[\u2013\u2014-]\\s|:\\s|\\s\\|\\s|\\t|\\s{2,}).+"
                    + "|^[A-Z][A-Za-z&/-]*[A-Z][A-Za-z&/-]*\\)?\\s.+");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:19|20)\\d\\d[a-z]?\\b|https?:|www\\.|doi|et al|ISBN" + "|\\bpp?\\. ?\\d|^\\[?\\d{1,3}[\\].)]\\s");

    private ListSigns() {}

    /** The list whose heading this is; null for any other line. */
    static @Nullable Kind titled(String line) {
        if (line.length() > LONGEST_TITLE || line.isEmpty() || Character.isLowerCase(line.charAt(0))) {
            return null;
        }
        String small = line.toLowerCase(Locale.ROOT);
        if (TITLE_WORDS.stream().noneMatch(small::contains)) {
            return null;
        }
        String words = NUMBERING.matcher(small.strip()).replaceFirst("");
        String title = CONTINUED.matcher(words).replaceFirst("").strip();
        return TITLES.entrySet().stream()
                .filter(known -> known.getValue().matcher(title).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether dots or a line lead to the number of a page. */
    static boolean hasLeader(String line) {
        return line.length() <= LONGEST_ENTRY
                && mayHaveLeader(line)
                && LEADER.matcher(line).find();
    }

    private static boolean mayHaveLeader(String line) {
        return line.contains("..") || line.contains(". .") || line.contains("__") || line.indexOf('\u2026') >= 0;
    }

    static boolean isEntry(Kind kind, String line) {
        return switch (kind) {
            case CONTENTS -> hasLeader(line) || endsInPage(line);
            case GLOSSARY -> TERM.matcher(line).find();
            case REFERENCES -> REFERENCE.matcher(line).find();
            default -> false;
        };
    }

    private static boolean endsInPage(String line) {
        if (line.length() > LONGEST_ENTRY) {
            return false;
        }
        var page = PAGE_AT_END.matcher(line);
        return page.matches() && !YEAR.matcher(page.group(1)).matches();
    }
}
