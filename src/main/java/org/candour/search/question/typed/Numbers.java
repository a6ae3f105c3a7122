package org.candour.search.question.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.search.question.Atom;
import org.jspecify.annotations.Nullable;

/** Numbers as plans write them: £4.2m and £4.2 million, 5% and 5 per cent, 2016/17 and 2016-2017. */
public final class Numbers {

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|mn|mln|bn|b|k)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern IN_FULL = Pattern.compile("[1-9]\\d{2,10}0000");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final BigDecimal LEAST_OF_A_UNIT = new BigDecimal("0.1");

    /** Two to twelve; "one" stands everywhere. */
    private static final List<String> IN_LETTERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Numbers() {}

    /** 7 for seven and seven for 7; null for any other word. */
    public static @Nullable String inLettersOrFigures(String word) {
        int inLetters = IN_LETTERS.indexOf(word);
        int tens = TENS.indexOf(word);
        if (tens >= 0) {
            return String.valueOf(10 * (tens + 2));
        }
        if (inLetters >= 0) {
            return String.valueOf(inLetters + 2);
        }
        int number = word.length() <= 2 && isNumber(word) ? Integer.parseInt(word) : 0;
        return number >= 2 && number <= 12 ? IN_LETTERS.get(number - 2) : null;
    }

    /** Other ways to write the words, as rows of words; none where they are no number. */
    public static List<List<String>> others(List<Atom> atoms) {
        List<String> words = atoms.stream().map(Atom::norm).toList();
        return switch (words.size()) {
            case 1 -> one(words.getFirst());
            case 2 -> two(words.getFirst(), words.get(1));
            case 3 ->
                isNumber(words.getFirst()) && isPer(words.get(1), words.get(2)) ? percent(words.getFirst()) : List.of();
            default -> List.of();
        };
    }

    /** Whether two words are an amount: 4.2 million. */
    static boolean isAmount(String number, String unit) {
        return isNumber(number) && !unit(unit).isEmpty();
    }

    /** 4.2m and 4200000 for 4.2 million. */
    static List<String> asOneWord(String number, String unit) {
        return written(number, unit(unit)).stream()
                .filter(row -> row.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    private static List<List<String>> one(String word) {
        if (word.equals("percent")) {
            return List.of(List.of("per", "cent"));
        }
        if (IN_FULL.matcher(word).matches()) {
            return shortened(new BigDecimal(word));
        }
        int number = word.length() == 2 && isNumber(word) ? Integer.parseInt(word) : 0;
        if (number < 20) {
            return amount(word);
        }
        String tens = TENS.get(number / 10 - 2);
        int ones = number % 10;
        if (ones == 0) {
            return List.of(List.of(tens));
        }
        String one = ones == 1 ? "one" : IN_LETTERS.get(ones - 2);
        return List.of(List.of(tens, one), List.of(tens + one)); // with a hyphen it stands in the index as one word
    }

    /** 24 for twenty-four; none for other words. */
    private static List<List<String>> inFigures(String tens, String ones) {
        int ten = TENS.indexOf(tens) + 2;
        int one = ones.equals("one") ? 1 : IN_LETTERS.indexOf(ones) + 2;
        return ten >= 2 && one >= 1 && one <= 9 ? List.of(List.of(String.valueOf(10 * ten + one))) : List.of();
    }

    private static List<List<String>> two(String first, String second) {
        if (TENS.contains(first)) {
            return inFigures(first, second);
        }
        if (YEAR.matcher(first).matches()) {
            return year(first, second);
        }
        if (!isNumber(first)) {
            return List.of();
        }
        return second.equals("percent")
                ? percent(first)
                : unit(second).isEmpty() ? List.of() : written(first, unit(second));
    }

    private static List<List<String>> amount(String word) {
        Matcher amount = AMOUNT.matcher(word);
        return amount.matches() ? written(amount.group(1), unit(amount.group(2))) : List.of();
    }

    /** 118, million and 118m for 118 and any name of its unit; the whole in figures too. */
    static List<List<String>> written(String number, String anyUnit) {
        String unit = unit(anyUnit.toLowerCase(Locale.ROOT));
        List<List<String>> ways = new ArrayList<>();
        for (String name : names(unit)) {
            ways.add(List.of(number + name));
            ways.add(List.of(number, name));
        }
        BigDecimal whole = whole(number, unit);
        if (whole.stripTrailingZeros().scale() <= 0) {
            ways.add(List.of(whole.toBigInteger().toString()));
        }
        return ways;
    }

    /** 118000000 for 118 million. */
    static BigDecimal whole(String number, String anyUnit) {
        return new BigDecimal(number).movePointRight(zeros(unit(anyUnit.toLowerCase(Locale.ROOT))));
    }

    /** 163 million, 163m and 0.163bn for 163000000: in every unit of which it is not too small a part. */
    static List<List<String>> shortened(BigDecimal whole) {
        List<List<String>> ways = new ArrayList<>();
        for (String unit : List.of("m", "bn", "k")) {
            BigDecimal units = whole.movePointLeft(zeros(unit));
            if (units.compareTo(LEAST_OF_A_UNIT) >= 0) {
                names(unit).forEach(name -> {
                    ways.add(List.of(plain(units) + name));
                    ways.add(List.of(plain(units), name));
                });
            }
        }
        return ways;
    }

    /** 250 million and £250 million for 250: what is no such number, though it begins like it. */
    static List<List<String>> withUnits(String sign, String number) {
        return Stream.of("m", "bn", "k")
                .flatMap(unit -> names(unit).stream())
                .flatMap(name -> Stream.of(List.of(number, name), List.of(sign + number, name)))
                .toList();
    }

    /** As the index holds it. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** 118,000 for 118 million, as tables in thousands have it. */
    static Optional<List<String>> inThousands(String number, String anyUnit) {
        int zeros = zeros(unit(anyUnit.toLowerCase(Locale.ROOT))) - 3;
        BigDecimal thousands = new BigDecimal(number).movePointRight(zeros);
        return zeros > 0 && thousands.stripTrailingZeros().scale() <= 0
                ? Optional.of(List.of(thousands.toBigInteger().toString()))
                : Optional.empty();
    }

    /** The stem of "per cent" is what stands in the index; a sign leaves the number alone. */
    private static List<List<String>> percent(String number) {
        return List.of(List.of(number), List.of(number, "percent"), List.of(number, "per", "cent"));
    }

    /** 2016, 17 and 2016, 2017. */
    private static List<List<String>> year(String first, String second) {
        int next = (Integer.parseInt(first) + 1) % 100;
        String shortForm = next < 10 ? "0" + next : String.valueOf(next);
        String longForm = String.valueOf(Integer.parseInt(first) + 1);
        return second.equals(shortForm)
                ? List.of(List.of(first, longForm))
                : second.equals(longForm) ? List.of(List.of(first, shortForm)) : List.of();
    }

    static boolean isNumber(String word) {
        return word.length() < 16 && NUMBER.matcher(word).matches();
    }

    private static boolean isPer(String per, String cent) {
        return per.equals("per") && cent.equals("cent");
    }

    private static String unit(String word) {
        return switch (word) {
            case "m", "mn", "mln", "million", "millions" -> "m";
            case "bn", "b", "billion", "billions" -> "bn";
            case "k", "thousand", "thousands" -> "k";
            default -> "";
        };
    }

    private static List<String> names(String unit) {
        return switch (unit) {
            case "m" -> List.of("m", "mn", "mln", "million");
            case "bn" -> List.of("bn", "b", "billion");
            default -> List.of("k", "thousand");
        };
    }

    private static int zeros(String unit) {
        return unit.equals("m") ? 6 : unit.equals("bn") ? 9 : 3;
    }
}
