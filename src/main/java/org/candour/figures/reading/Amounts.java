package org.candour.figures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.figures.Span;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts in running text. Only what names its unit is an amount: telephone numbers, dates, page numbers,
 * references and postcodes never do.
 */
public final class Amounts {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String SCALE = "billion|bn|million|mln|mn|m|thousand|k";
    private static final String NO_MORE = "(?![\\p{L}²]|[.,]?\\d)";

    /** After a scale a digit may follow: the sign of a footnote. After a bare number nothing may that belongs to it. */
    private static final String ENDING = "(?:\\s?(?<%s>" + SCALE + ")(?![\\p{L}²])|" + NO_MORE + ")";

    private static final Pattern MONEY = Pattern.compile(
            "(?<sign>(?<![\\p{L}\\d])[−–-])?(?:£|\\bGBP\\s)\\s?(?<low>" + NUMBER + ")" + ENDING.formatted("one")
                    + "(?<range>\\s?(?:–|-|—|to|and)\\s?£?(?<high>" + NUMBER + ")" + ENDING.formatted("two") + ")?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GBP = Pattern.compile("GBP", Pattern.CASE_INSENSITIVE);

    private static final Pattern POUNDS =
            Pattern.compile("(?<![£\\d.,])(?<low>" + NUMBER + ")\\s(?<one>" + SCALE + ")?\\s?pounds\\b");

    private static final Pattern COUNT = Pattern.compile("(?<![£\\d.,/])(?<low>" + NUMBER + ")\\s?(?:"
            + "(?<percent>%|per ?cent\\b)|"
            + "(?<wte>WTE\\b|FTE\\b|whole[- ]time equivalents?\\b)|"
            + "(?<beds>(?:(?!per\\b|to\\b|of\\b|and\\b|or\\b)[\\p{L}-]+ ){0,3}beds\\b)|"
            + "(?<staff>(?:(?:more|new|extra|other|WTE|full-time|registered|community|practice|specialist|mental|health|hospital) ){0,3}"
            + "(?:staff|posts|vacancies|nurses|doctors|consultants|GPs|midwives|therapists|pharmacists|social workers)\\b)|"
            + "(?<people>(?:(?:more|older|extra|other) ){0,2}(?:people|patients|residents)\\b))");

    /** A letter among the digits: recognised wrongly, and not guessed at. */
    private static final Pattern UNCLEAR =
            Pattern.compile("£\\s?(?=[\\d.,]*[OolISB][\\dOolISB.,]*)[OolISB\\d][\\dOolISB.,]+");

    private static final Pattern PRICE = Pattern.compile(
            "\\s?(?:(?:a|an|per|each|every|for each|for every)\\s|/)(?<what>\\p{L}+).*", Pattern.DOTALL);

    private Amounts() {}

    /** All amounts, in the order of the text; line ends count as blanks. */
    public static List<Amount> in(String text) {
        List<Amount> found = new ArrayList<>();
        if (!hasDigit(text)) {
            return found; // most sentences: the patterns below are dear
        }
        String line = text.replace('\n', ' ').replace('\u00a0', ' ');
        if (line.indexOf('£') >= 0 || GBP.matcher(line).find()) {
            money(line, found);
        }
        if (line.contains("pounds")) {
            pounds(line, found);
        }
        counts(line, found);
        found.sort(Comparator.comparingInt(Amount::from));
        return found;
    }

    /** Amounts of money whose digits cannot be told for certain, as they stand. */
    public static List<String> unclear(String text) {
        return UNCLEAR.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found -> found.chars().anyMatch(Character::isDigit))
                .toList();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static void money(String line, List<Amount> found) {
        Matcher money = MONEY.matcher(line);
        int at = 0;
        while (money.find(at)) {
            boolean isRange = money.group("range") != null && isRange(line, money);
            int end = isRange || money.group("range") == null ? money.end() : money.start("range");
            at = end;
            if (!money.group("low").matches("0{2,}")) {
                found.add(amount(line, money, isRange, end));
            }
        }
    }

    private static Amount amount(String line, Matcher money, boolean isRange, int end) {
        String two = isRange ? money.group("two") : null;
        String one = money.group("one") == null && two != null ? two : money.group("one");
        BigDecimal low = signed(Scaled.of(money.group("low"), one), money.group("sign"));
        BigDecimal high = isRange ? Scaled.of(money.group("high"), two == null ? one : two) : null;
        return made(line, money.start(), end, low, high, Scaled.step(money.group("low"), one), Unit.POUNDS);
    }

    /** "£5–7m", "£4 million to £7 million", "between £4m and £7m"; but not "from £4m to £7m", which is a change. */
    private static boolean isRange(String line, Matcher money) {
        String before = line.substring(Math.max(0, money.start() - 12), money.start());
        String joint = money.group("range").strip();
        boolean isBetween = before.matches("(?s).*\\bbetween\\s+");
        boolean isChange = before.matches("(?s).*\\bfrom\\s+");
        String two = money.group("two");
        String one = money.group("one") == null ? two : money.group("one");
        boolean grows =
                Scaled.of(money.group("low"), one).compareTo(Scaled.of(money.group("high"), two == null ? one : two))
                        < 0;
        return grows
                && !isChange
                && (joint.startsWith("and")
                        ? isBetween
                        : !joint.startsWith("to") || joint.contains("£") || two != null);
    }

    private static void pounds(String line, List<Amount> found) {
        Matcher pounds = POUNDS.matcher(line);
        while (pounds.find()) {
            BigDecimal value = Scaled.of(pounds.group("low"), pounds.group("one"));
            BigDecimal step = Scaled.step(pounds.group("low"), pounds.group("one"));
            found.add(made(line, pounds.start(), pounds.end(), value, null, step, Unit.POUNDS));
        }
    }

    private static void counts(String line, List<Amount> found) {
        Matcher count = COUNT.matcher(line);
        while (count.find()) {
            Unit unit = count.group("percent") != null
                    ? Unit.PERCENT
                    : count.group("wte") != null
                            ? Unit.WTE
                            : count.group("beds") != null
                                    ? Unit.BEDS
                                    : count.group("staff") != null ? Unit.STAFF : Unit.PEOPLE;
            String low = count.group("low");
            found.add(made(line, count.start(), count.end(), Scaled.of(low, null), null, Scaled.step(low, null), unit));
        }
    }

    private static Amount made(
            String line, int from, int to, BigDecimal low, @Nullable BigDecimal high, BigDecimal step, Unit unit) {
        Matcher price = PRICE.matcher(line.substring(to, Math.min(line.length(), to + 30)));
        String per =
                unit == Unit.POUNDS && price.matches() ? price.group("what").toLowerCase(Locale.ROOT) : "";
        boolean isYearly = per.equals("year") || per.equals("annum");
        Wording wording = high != null ? Wording.RANGE : Wordings.before(line, from);
        return new Amount(
                from,
                to,
                low,
                high,
                step,
                per.isEmpty() || isYearly ? unit : Unit.PRICE,
                wording,
                isYearly ? Span.EACH_YEAR : Span.NOT_SAID);
    }

    private static BigDecimal signed(BigDecimal value, @Nullable String sign) {
        return sign == null ? value : value.negate();
    }
}
