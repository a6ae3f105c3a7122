package org.candour.search.question.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Figure;
import org.candour.search.question.typed.Mark.Kind;
import org.candour.search.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, percentages and dates in a question are one thing each, however many words they are typed in: 7.1% is not the
 * 7.1 of a heading, and £118.0 million no page with an £118 and a million.
 */
final class Figures {

    private static final int MOST_WORDS = 4;

    /** Of shorter numbers every page has one, so that they say nothing without their unit. */
    private static final int TELLING = 3;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern PERCENT = Pattern.compile("(?i)" + NUMBER + " ?(?:%|percent|per cent|pc)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)\u00A3? ?" + NUMBER + " ?(m|mn|mln|millions?|bn|b|billions?|k|thousands?)");
    private static final Pattern MONEY = Pattern.compile("\u00A3 ?" + NUMBER);

    /** In figures to the last nought: 163,000,000, of money or of people. */
    private static final Pattern IN_FULL = Pattern.compile("(\\d{1,3}(?:,\\d{3}){2,})");

    private static final Pattern PAIR = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    private Figures() {}

    /** The marks with each figure as one. */
    static List<Mark> gathered(List<Mark> marks) {
        List<Mark> all = new ArrayList<>();
        int at = 0;
        while (at < marks.size()) {
            int words = Math.min(MOST_WORDS, words(marks, at));
            while (words > 0 && of(text(marks, at, words)) == null) {
                words--;
            }
            boolean isQuoted =
                    marks.get(at).kind() == Kind.QUOTED && marks.get(at).distance() == 0;
            if (words > 0 || isQuoted && of(marks.get(at).text().strip()) != null) {
                words = Math.max(1, words);
                all.add(new Mark(Kind.FIGURE, text(marks, at, words), 0));
            } else {
                words = 1;
                all.add(marks.get(at));
            }
            at += words;
        }
        return all;
    }

    private static int words(List<Mark> marks, int from) {
        int to = from;
        while (to < marks.size() && marks.get(to).kind() == Kind.WORD) {
            to++;
        }
        return to - from;
    }

    private static String text(List<Mark> marks, int from, int words) {
        return marks.subList(from, from + words).stream().map(Mark::text).collect(Collectors.joining(" "));
    }

    /** Null where it is none. */
    static @Nullable Figure of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceFirst("[,;:.?!]+$", "");
        Figure clock = RoundTheClock.of(text);
        if (clock != null || text.chars().noneMatch(Character::isDigit)) {
            return clock;
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            String number = number(percent.group(1));
            return new Figure(
                    text,
                    List.of(List.of(number + "%"), List.of(number, "percent"), List.of(number, "per", "cent")),
                    List.of(List.of(number)));
        }
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            return amount(text, number(amount.group(1)), amount.group(2));
        }
        Matcher money = MONEY.matcher(text);
        if (money.matches() || IN_FULL.matcher(text).matches()) {
            return inFull(text, number(money.matches() ? money.group(1) : text), money.matches());
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return new Figure(text, List.of(List.of(text)), List.of(List.of(pair.group(1), pair.group(2))));
        }
        String unsigned = AmountSigns.without(text);
        return unsigned.isEmpty() ? Dates.of(text) : shown(text, of(unsigned));
    }

    private static @Nullable Figure shown(String text, @Nullable Figure figure) {
        return figure == null
                ? null
                : new Figure(text, figure.ways(), figure.loosely(), figure.inTables(), figure.unlike());
    }

    /** A million and more as it is shortened, too. */
    private static Figure inFull(String text, String number, boolean isMoney) {
        BigDecimal whole = new BigDecimal(number);
        Set<List<String>> ways = new LinkedHashSet<>();
        List<List<String>> loosely = List.of(List.of(number));
        if (isMoney) {
            ways.add(List.of("\u00A3" + number));
            ways.add(List.of("gbp", number));
            ways.add(List.of(number, "pound"));
        }
        if (whole.compareTo(MILLION) >= 0) {
            Figure shortened = amount(text, Numbers.plain(whole.movePointLeft(6)), "m");
            ways.addAll(shortened.ways());
            loosely = shortened.loosely();
        }
        ways.addAll(Numbers.shortened(whole));
        return new Figure(
                text, List.copyOf(ways), loosely, InTables.of(whole, loosely), Numbers.withUnits("\u00A3", number));
    }

    private static Figure amount(String text, String number, String unit) {
        Set<List<String>> ways = new LinkedHashSet<>(Numbers.written(number, unit));
        ways.addAll(Numbers.shortened(Numbers.whole(number, unit)));
        Set<List<String>> loosely = new LinkedHashSet<>();
        if (number.chars().filter(Character::isDigit).count() >= TELLING) {
            loosely.add(List.of(number));
        }
        Numbers.inThousands(number, unit)
                .filter(thousands -> !ways.contains(thousands))
                .ifPresent(loosely::add);
        List<Question> inTables = InTables.of(Numbers.whole(number, unit), loosely);
        return new Figure(text, List.copyOf(ways), List.copyOf(loosely), inTables);
    }

    /** As the index holds it. */
    private static String number(String typed) {
        return Words.of(typed).getFirst().parts().getFirst().norm();
    }
}
