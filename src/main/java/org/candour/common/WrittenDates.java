package org.candour.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that people and spreadsheets write, and none that could mean two days. */
public final class WrittenDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]00:00(?::00)?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private WrittenDates() {}

    /** Why a date was not taken, and in {@link #remedy} what to write. */
    public static final class BadDate extends Exception {

        private static final long serialVersionUID = 1L;
        private final String remedy;
        private final ArrayList<LocalDate> days = new ArrayList<>();

        public BadDate(String what, String remedy) {
            super(what);
            this.remedy = remedy;
        }

        private BadDate couldBe(LocalDate one, LocalDate other) {
            days.add(one);
            days.add(other);
            return this;
        }

        /** The days it could be; empty when it is none. */
        public List<LocalDate> days() {
            return List.copyOf(days);
        }

        public String remedy() {
            return remedy;
        }
    }

    /**
     * The day that a text means: "21/12/2016", "21.12.2016", "2016-12-21", "21 December 2016", "21st Dec 2016".
     *
     * @throws BadDate when it is none, there is no such day, or it could be two days, as 3/4/2016
     */
    public static LocalDate parse(String text) throws BadDate {
        try {
            return find(text);
        } catch (DateTimeException e) {
            throw new BadDate("There is no day “" + text + "”.", "Write it as 2016-12-21.");
        }
    }

    private static LocalDate find(String text) throws BadDate {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(text, number(numbers, 1), number(numbers, 2), number(numbers, 3));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int at = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            if (at >= 0 && at % 3 == 0) {
                return LocalDate.of(number(words, 3), at / 3 + 1, number(words, 1));
            }
        }
        throw new BadDate("“" + text + "” is not a date.", "Write it as 2016-12-21 or 21/12/2016.");
    }

    private static LocalDate ofNumbers(String text, int first, int second, int year) throws BadDate {
        if (first <= 12 && second <= 12 && first != second) {
            LocalDate dayFirst = LocalDate.of(year, second, first);
            LocalDate monthFirst = LocalDate.of(year, first, second);
            throw new BadDate(
                            "“" + text + "” could be two days.",
                            "Write " + dayFirst + " if the day comes first, or " + monthFirst + " if the month does.")
                    .couldBe(dayFirst, monthFirst);
        }
        return second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
