package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Financial years as plans write them: {@code 2016/17}, {@code 2016-17}, {@code 2016/2017}, {@code 16/17}. */
public final class FinancialYears {

    /** A year and where it stands; {@code 2016-17}. */
    public record Found(String year, int from, int to) {}

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d£.,/–-])(?:20)?(\\d\\d)\\s?[/–-]\\s?(?:20)?(\\d\\d)(?![\\d/]|[.,]\\d|m\\b)");

    private FinancialYears() {}

    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            int first = Integer.parseInt(year.group(1));
            boolean isLong = year.group().startsWith("20") && year.group().length() > 5;
            if ((first + 1) % 100 == Integer.parseInt(year.group(2))
                    && (isLong || year.group().contains("/"))) {
                found.add(new Found("20%02d-%s".formatted(first, year.group(2)), year.start(), year.end()));
            }
        }
        return found;
    }

    /** The year nearest to the stretch, before it rather than after it; empty when none is said. */
    public static String nearest(String sentence, int from, int to) {
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (Found found : in(sentence)) {
            int distance = found.to() <= from ? from - found.to() : found.from() - to + 1;
            String between = found.to() <= from
                    ? sentence.substring(found.to(), from)
                    : sentence.substring(Math.min(to, found.from()), found.from());
            boolean isSaidWith = found.from() >= to && between.matches("\\s(?:in|by|for)\\s");
            int far = isSaidWith ? 0 : distance + (between.contains(";") ? 1000 : 0);
            if (far < best) {
                best = far;
                nearest = found.year();
            }
        }
        return nearest;
    }
}
