package org.candour.common.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are written on screen: true minus, one decimal for money, dates as "21 July 2017". */
public final class Figures {

    /** Shown where a figure is not available; explained under the table. */
    public static final String NOT_AVAILABLE = "[x]";

    private static final char MINUS = '\u2212';
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Locale.UK);

    private Figures() {}

    /** A sentence in which no line may end between a minus and its pounds. */
    public static String unbroken(String sentence) {
        return sentence.replace("\u2212£", "\u2212\u2060£");
    }

    /** "+£4.2m", "−£15.0m"; {@code [x]} when missing. {@code value} in £m. */
    public static String signedMillions(@Nullable BigDecimal value) {
        if (value == null) {
            return NOT_AVAILABLE;
        }
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        String sign = shown.signum() < 0 ? MINUS + "\u2060" : shown.signum() > 0 ? "+" : "";
        return sign + "£" + grouped(shown.abs(), "#,##0.0") + "m";
    }

    /** "+4.2", "−15.0"; {@code [x]} when missing. */
    public static String signed(@Nullable BigDecimal value) {
        if (value == null) {
            return NOT_AVAILABLE;
        }
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        return (shown.signum() < 0 ? String.valueOf(MINUS) : shown.signum() > 0 ? "+" : "")
                + grouped(shown.abs(), "#,##0.0");
    }

    /** "−18.5", "3.1"; {@code [x]} when missing. */
    public static String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return NOT_AVAILABLE;
        }
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        return (shown.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(shown.abs(), "#,##0.0");
    }

    /** "−5.8 %"; {@code [x]} when missing. {@code value} in per cent. */
    public static String signedPercent(@Nullable BigDecimal value) {
        return value == null ? NOT_AVAILABLE : signed(value) + "\u00a0%";
    }

    /** A score, "2.86": rounded half up, the same wherever it is shown. Bands are decided before rounding. */
    public static String score(@Nullable BigDecimal value) {
        return value == null ? "[z]" : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** "87 %" from 0..1. */
    public static String share(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number), "#,##0");
    }

    /** "11th". */
    public static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** "1 page", "3 pages". */
    public static String counted(long number, String word) {
        return count(number) + " " + word + (number == 1 ? "" : "s");
    }

    /** "0 of 1 page", "3 of 40 pages". */
    public static String partOf(long part, long all, String word) {
        return count(part) + " of " + counted(all, word);
    }

    public static String day(Instant moment) {
        return DAY.format(moment.atZone(UK));
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(UK));
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "21 July 2017"; "undated" where nobody said. */
    public static String dayOrUndated(@Nullable LocalDate date) {
        return date == null ? "undated" : day(date);
    }

    /** "21 July 2017", "July 2017" or "2017", as far as the ISO text goes; other text as it is. */
    public static String looseDay(String iso) {
        if (iso.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DAY.format(LocalDate.parse(iso));
        }
        if (iso.matches("\\d{4}-\\d\\d")) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(LocalDate.parse(iso + "-01"));
        }
        return iso;
    }

    /** "8.1 MB", "81.2 GB". */
    public static String size(long bytes) {
        if (bytes < 100_000) {
            return Math.max(1, bytes / 1000) + "\u00a0kB";
        }
        boolean huge = bytes >= 1_000_000_000;
        return grouped(BigDecimal.valueOf(bytes).movePointLeft(huge ? 9 : 6), "#,##0.0")
                + (huge ? "\u00a0GB" : "\u00a0MB");
    }

    private static String grouped(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
