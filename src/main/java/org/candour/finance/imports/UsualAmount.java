package org.candour.finance.imports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts that most cells hold – {@code -12.3}, {@code (1,234.5)}, {@code £7} – and leaves all others to
 * {@link AmountText}, which would say the same of these, only later: a table may have millions of cells.
 */
final class UsualAmount {

    private static final int MOST_DIGITS = 17;
    private static final int MOST_WHOLE = 15;
    private static final int MOST_DECIMALS = 9;

    private final String text;
    private final int end;
    private int at;
    private long digits;
    private int whole;
    private int decimals;
    private boolean grouped;

    private UsualAmount(String text, int begin, int end) {
        this.text = text;
        this.at = begin;
        this.end = end;
    }

    /** Null where a closer look is needed; that says nothing about the cell. */
    static Parsed.@Nullable Number read(String cell) {
        int end = cell.length();
        if (end == 0) {
            return null;
        }
        char first = cell.charAt(0);
        boolean brackets = first == '(';
        int begin = brackets || first == '-' ? 1 : 0;
        if (brackets) {
            end--;
            if (end < 1 || cell.charAt(end) != ')') {
                return null;
            }
        }
        if (begin < end && cell.charAt(begin) == '£') {
            begin++;
        }
        UsualAmount amount = new UsualAmount(cell, begin, end);
        return amount.isUsual() ? amount.number(brackets || first == '-') : null;
    }

    private boolean isUsual() {
        readWhole();
        if (whole == 0 || whole > MOST_WHOLE || (grouped && !groupsFit())) {
            return false;
        }
        if (at < end && text.charAt(at) == '.') {
            at++;
            decimals = readDigits();
            boolean mayPartThousands = !grouped && decimals == 3 && whole <= 3;
            if (decimals == 0 || decimals > MOST_DECIMALS || mayPartThousands) {
                return false;
            }
        } else if (grouped) {
            return false; // 1,234: the mark may part decimals
        }
        return at == end && whole + decimals <= MOST_DIGITS;
    }

    private void readWhole() {
        while (at < end && (isDigit(text.charAt(at)) || text.charAt(at) == ',')) {
            if (text.charAt(at) == ',') {
                grouped = true;
                at++;
            } else {
                whole += readDigits();
            }
        }
    }

    private int readDigits() {
        int from = at;
        while (at < end && isDigit(text.charAt(at))) {
            digits = digits * 10 + (text.charAt(at) - '0'); // too many overflow, and are refused by their number
            at++;
        }
        return at - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Three digits behind every comma, one to three before the first, and no zero in front. */
    private boolean groupsFit() {
        int sinceMark = 0;
        boolean marked = false;
        for (int i = at - 1; i >= 0 && (isDigit(text.charAt(i)) || text.charAt(i) == ','); i--) {
            if (text.charAt(i) == ',') {
                if (sinceMark != 3) {
                    return false;
                }
                sinceMark = 0;
                marked = true;
            } else {
                sinceMark++;
                if (sinceMark > 3) {
                    return false;
                }
            }
        }
        int begin = at - whole - commas();
        return marked && sinceMark > 0 && text.charAt(begin) != '0';
    }

    private int commas() {
        int commas = 0;
        for (int i = 0; i < at; i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    private Parsed.Number number(boolean negative) {
        BigDecimal number = BigDecimal.valueOf(negative ? -digits : digits, decimals);
        return new Parsed.Number(number, Scale.NONE, decimals > 0 ? Decimals.POINT : Decimals.EITHER);
    }
}
