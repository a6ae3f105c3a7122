package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds columns up, to hold the sums against a total row of the sheet. A total is compared, never taken in. */
final class Totals {

    private static final Pattern LABEL = Pattern.compile(
            "(.*\\b)?(grand |sub[- ]?)?totals?\\b.*|sum|all (trusts|organisations|providers|ccgs|footprints|areas)");

    private static final class Sum {
        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal sinceLast = BigDecimal.ZERO;
        private int decimals;
        private int count;
    }

    private final Map<Field, Sum> sums = new HashMap<>();

    static boolean isLabel(String text) {
        if (text.isEmpty() || text.length() >= 80) {
            return false;
        }
        String label = text.strip().toLowerCase(Locale.ROOT);
        boolean mayBe = label.contains("total") || label.startsWith("sum") || label.startsWith("all ");
        return mayBe && LABEL.matcher(label).matches(); // asked of every row, so the cheap question comes first
    }

    void add(Field field, BigDecimal value) {
        Sum sum = sums.computeIfAbsent(field, any -> new Sum());
        sum.all = sum.all.add(value);
        sum.sinceLast = sum.sinceLast.add(value);
        sum.decimals = Math.max(sum.decimals, value.scale());
        sum.count++;
    }

    /** Compares a stated total and begins a new part of the sheet. */
    void compare(Field field, BigDecimal total, RowCells row, Troubles troubles) {
        Sum sum = sums.computeIfAbsent(field, any -> new Sum());
        if (sum.count == 0) {
            return;
        }
        BigDecimal rounding = new BigDecimal(sum.count + 1)
                .multiply(BigDecimal.ONE.movePointLeft(Math.max(sum.decimals, total.scale())))
                .divide(BigDecimal.TWO);
        BigDecimal difference = nearer(total, sum);
        if (difference.signum() == 0) {
            troubles.notice(
                    row.number(),
                    field.label(),
                    "The total row agrees with the sum of the rows.",
                    "It is not taken in.");
        } else if (difference.abs().compareTo(rounding) <= 0) {
            troubles.notice(
                    row.number(),
                    field.label(),
                    "The total row differs from the sum of the rows by " + plain(difference) + ", as rounding may.",
                    "It is not taken in.");
        } else {
            differs(field, total, sum, rounding, row);
        }
        sum.sinceLast = BigDecimal.ZERO;
    }

    private static BigDecimal nearer(BigDecimal total, Sum sum) {
        BigDecimal toPart = total.subtract(sum.sinceLast);
        BigDecimal toAll = total.subtract(sum.all);
        return toAll.abs().compareTo(toPart.abs()) < 0 ? toAll : toPart;
    }

    private static void differs(Field field, BigDecimal total, Sum sum, BigDecimal rounding, RowCells row) {
        boolean flipped = total.add(sum.sinceLast).abs().compareTo(rounding) <= 0
                || total.add(sum.all).abs().compareTo(rounding) <= 0;
        if (flipped) {
            row.problem(
                    field,
                    "The total is " + plain(total) + " but the rows add up to " + plain(sum.sinceLast)
                            + ": the same with the other sign.",
                    "Make deficits negative in the rows and in the total alike.");
        } else {
            row.problem(
                    field,
                    "The total is " + plain(total) + " but the rows add up to " + plain(sum.sinceLast)
                            + ", a difference of " + plain(total.subtract(sum.sinceLast)) + ".",
                    "Look for a row that is missing, twice there or hidden; or leave the total row away.");
        }
    }

    private static String plain(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
}
