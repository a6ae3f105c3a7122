package org.candour.search.question.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.search.question.Question.Figure;
import org.jspecify.annotations.Nullable;

/** Days as they are written in Britain: 28 April 2017, 28/04/2017, 28.4.17, April 28th, 2017. */
final class Dates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9}),? (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int CENTURY = 2000;

    private Dates() {}

    /** Null where it is none. */
    static @Nullable Figure of(String text) {
        return read(text).map(day -> new Figure(text, ways(day), loosely(day))).orElse(null);
    }

    private static Optional<LocalDate> read(String text) {
        Matcher date = DAY_FIRST.matcher(text);
        if (date.matches()) {
            return day(date.group(3), month(date.group(2)), date.group(1));
        }
        date = MONTH_FIRST.matcher(text);
        if (date.matches()) {
            return day(date.group(3), month(date.group(1)), date.group(2));
        }
        date = IN_FIGURES.matcher(text);
        if (date.matches()) {
            return day(date.group(4), Integer.parseInt(date.group(3)), date.group(1));
        }
        date = YEAR_FIRST.matcher(text);
        return date.matches() ? day(date.group(1), Integer.parseInt(date.group(2)), date.group(3)) : Optional.empty();
    }

    private static int month(String name) {
        return Stream.of(Month.values())
                .filter(month -> names(month).anyMatch(name.toLowerCase(Locale.ROOT)::equals))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            int full = year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** april, apr; sept as well as sep. */
    private static Stream<String> names(Month month) {
        String whole = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        Stream<String> usual = Stream.of(whole, whole.substring(0, 3)).distinct();
        return month == Month.SEPTEMBER ? Stream.concat(usual, Stream.of("sept")) : usual;
    }

    private static List<List<String>> ways(LocalDate date) {
        String year = String.valueOf(date.getYear());
        List<List<String>> ways = new ArrayList<>();
        names(date.getMonth()).forEach(month -> days(date).forEach(day -> {
            ways.add(List.of(day, month, year));
            ways.add(List.of(day, "of", month, year));
            ways.add(List.of(month, day, year));
        }));
        months(date).forEach(month -> days(date)
                .forEach(day -> Stream.of(year, year.substring(2)).forEach(shown -> {
                    ways.add(List.of(day, month, shown));
                    ways.add(List.of(day + "." + month + "." + shown));
                })));
        ways.add(List.of(year, two(date.getMonthValue()), two(date.getDayOfMonth())));
        return ways.stream().distinct().toList();
    }

    /** Without its year, as in a table of that year. */
    private static List<List<String>> loosely(LocalDate date) {
        return names(date.getMonth())
                .flatMap(month -> days(date).map(day -> List.of(day, month)))
                .toList();
    }

    private static Stream<String> days(LocalDate date) {
        return Stream.of(String.valueOf(date.getDayOfMonth()), two(date.getDayOfMonth()))
                .distinct();
    }

    private static Stream<String> months(LocalDate date) {
        return Stream.of(String.valueOf(date.getMonthValue()), two(date.getMonthValue()))
                .distinct();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
