package org.candour.search.question.typed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.search.question.Question.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The ways to say that something never closes: 24/7, 24 hours a day, round the clock. One of them is no proof of another,
 * but a plan that has one is not silent about it.
 */
final class RoundTheClock {

    /** Rows of stems; with a hyphen words stand in the index as one. */
    private static final List<List<String>> CLOCK =
            rows("round the clock", "roundtheclock", "around the clock", "aroundtheclock");

    private static final List<List<String>> PAIR = rows("24/7");
    private static final List<List<String>> A_DAY = Stream.of("24 hour", "twenty four hour", "twentyfour hour")
            .flatMap(hours -> Stream.of(" a day", " per day", " every day", " each day", "saday")
                    .map(day -> hours + day))
            .map(RoundTheClock::row)
            .toList();
    private static final List<List<String>> ALL_WEEK = rows(
            "24 hour a day seven day a week",
            "24 hour a day 7 day a week",
            "24 hour seven day a week",
            "24 hour 7 day a week",
            "24 hour per day 7 day per week");
    private static final List<List<String>> HINTS = rows(
            "24 7",
            "24 hour",
            "24hour",
            "24h",
            "24hr",
            "24hrs",
            "24 hr",
            "24 hrs",
            "twenty four hour",
            "twentyfour hour",
            "twentyfourhour",
            "seven day a week",
            "7 day a week",
            "seven day per week",
            "7 day per week");

    private static final Pattern IN_HOURS =
            Pattern.compile("(?i)(?:24|twenty[- ]four)[- ](?:hours?|hrs?) (?:a|per|every|each) day");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)a?round[- ]the[- ]clock");

    private RoundTheClock() {}

    /** Null where it says nothing of the kind. */
    static @Nullable Figure of(String text) {
        if (text.equals("24/7")) {
            return new Figure(text, all(PAIR, ALL_WEEK), all(CLOCK, A_DAY, HINTS));
        }
        if (IN_HOURS.matcher(text).matches()) {
            return new Figure(text, all(A_DAY, PAIR), all(CLOCK, HINTS));
        }
        return IN_WORDS.matcher(text).matches() ? new Figure(text, CLOCK, all(PAIR, A_DAY, HINTS)) : null;
    }

    @SafeVarargs
    private static List<List<String>> all(List<List<String>>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    private static List<List<String>> rows(String... rows) {
        return Stream.of(rows).map(RoundTheClock::row).toList();
    }

    private static List<String> row(String words) {
        return List.of(words.split(" "));
    }
}
