package org.candour.finance.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a financial year: {@code 2016/17}, {@code 2016-17}, {@code 16/17}, {@code 2016/2017}, {@code FY2016-17}. */
final class YearText {

    /** A year in our form, or what is wrong; one of the two is empty. */
    record Year(String year, String what, String remedy) {

        boolean isGood() {
            return what.isEmpty();
        }
    }

    private static final Pattern YEARS = Pattern.compile("(?:fy ?)?(\\d{4}|\\d{2}) ?[/–−-] ?(\\d{4}|\\d{2})");
    private static final Pattern ONE = Pattern.compile("(?:fy ?)?(\\d{4}|\\d{2})");
    private static final String EXAMPLE = "Write it like 2016/17.";
    private static final int CENTURY_TURNS = 70;

    /** The years in our form, each once however many rows are of it. */
    private static final int FIRST = 1900;

    private static final List<Year> YEARS_KNOWN = IntStream.range(FIRST, FIRST + 200)
            .mapToObj(from -> new Year(from + "-" + String.format(Locale.ROOT, "%02d", (from + 1) % 100), "", ""))
            .toList();

    private YearText() {}

    static Year read(String cell) {
        Year usual = usual(cell);
        return usual == null ? readAnyWay(cell) : usual;
    }

    /** 2016/17 and 2016-17, as nearly all are written; the same answer in less time. */
    private static @Nullable Year usual(String cell) {
        if (cell.length() != 7 || (cell.charAt(4) != '/' && cell.charAt(4) != '-')) {
            return null;
        }
        int from = 0;
        for (int i = 0; i < 4; i++) {
            from = from * 10 + digit(cell, i);
        }
        int to = digit(cell, 5) * 10 + digit(cell, 6);
        boolean follows = from >= FIRST && from < FIRST + YEARS_KNOWN.size() && (from + 1) % 100 == to;
        return follows ? YEARS_KNOWN.get(from - FIRST) : null;
    }

    /** Far too large for any year where there is none. */
    private static int digit(String cell, int at) {
        char c = cell.charAt(at);
        return c >= '0' && c <= '9' ? c - '0' : 100_000;
    }

    static Year readAnyWay(String cell) {
        String text = cell.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
        if (text.length() > 20) {
            return bad("“" + cell.strip().substring(0, 20) + "…” is not a financial year.", EXAMPLE);
        }
        if (ONE.matcher(text).matches()) {
            return bad("“" + cell.strip() + "” may be the year that begins or the year that ends then.", EXAMPLE);
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return bad("“" + cell.strip() + "” is not a financial year.", EXAMPLE);
        }
        int from = full(years.group(1));
        int to = years.group(2).length() == 4
                ? Integer.parseInt(years.group(2))
                : from / 100 * 100 + Integer.parseInt(years.group(2));
        to += to < from && years.group(2).length() == 2 ? 100 : 0;
        return between(cell.strip(), from, to);
    }

    private static Year between(String cell, int from, int to) {
        if (to - from == 1) {
            return from >= FIRST && from < FIRST + YEARS_KNOWN.size()
                    ? YEARS_KNOWN.get(from - FIRST)
                    : new Year(from + "-" + String.format(Locale.ROOT, "%02d", to % 100), "", "");
        }
        return to > from && to - from < 10
                ? bad(
                        "“" + cell + "” covers " + (to - from) + " years, so it overlaps others.",
                        "Give each financial year a row or column of its own.")
                : bad("“" + cell + "” is not one financial year.", EXAMPLE);
    }

    private static int full(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 4 ? number : number + (number < CENTURY_TURNS ? 2000 : 1900);
    }

    private static Year bad(String what, String remedy) {
        return new Year("", what, remedy);
    }
}
