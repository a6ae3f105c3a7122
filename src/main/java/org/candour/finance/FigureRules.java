package org.candour.finance;

import java.util.List;
import java.util.regex.Pattern;

/** What each part of a figure may be. */
final class FigureRules {

    static final List<String> UNITS = List.of("GBP m", "percent", "GBP per head", "count", "flag", "text");
    static final List<String> BASES = List.of("plan", "forecast-outturn", "outturn", "audited", "");
    static final List<String> STF = List.of("including", "excluding", "");
    static final List<String> RESPONSES = List.of("accepted", "refused", "");
    static final List<String> OFFSET_KINDS =
            List.of(OffsetTerms.NEIGHBOUR, OffsetTerms.TOP_SLICE, OffsetTerms.RAPID_SAVINGS);
    static final List<String> REPAYABLE = List.of("yes", "no", "");
    static final String NONE_STATED = "none stated";
    static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})-(\\d\\d)");

    /** A plan's whole period, and positions at a date or over two years, as a source had them. */
    private static final Pattern OTHER_PERIOD =
            Pattern.compile("plan|(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec) \\d{4}");

    private FigureRules() {}

    static boolean isPeriod(String year) {
        return TWO_YEARS.matcher(year).matches() || OTHER_PERIOD.matcher(year).matches();
    }

    /** "2016-17"; not "2017-19", which is two years together. */
    static boolean isOneYear(String year) {
        return TWO_YEARS.matcher(year).matches()
                && (Integer.parseInt(year.substring(2, 4)) + 1) % 100 == Integer.parseInt(year.substring(5));
    }
}
