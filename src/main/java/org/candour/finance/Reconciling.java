package org.candour.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a level against its control total and says in a sentence what came of it. */
final class Reconciling {

    private static final String[] FEW = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final int MOST_NAMED = 3;

    /**
     * A part with its control total; null when that was not found.
     *
     * @param name for readers
     * @param refused whether it was refused: it counts all the same, and readers are told
     */
    record Part(String name, @Nullable BigDecimal controlTotal, boolean refused) {

        Part(String name, @Nullable BigDecimal controlTotal) {
            this(name, controlTotal, false);
        }
    }

    private final String whole;
    private final String partWord;

    /**
     * Wording for one level.
     *
     * @param whole name of what the parts make up: "North"
     * @param partWord one of the parts: "system"
     */
    Reconciling(String whole, String partWord) {
        this.whole = whole;
        this.partWord = partWord;
    }

    /**
     * Adds up to the penny, or not.
     *
     * @param offsets what the offsets stated add, and how many they are
     */
    Reconciliation reconcile(List<Part> parts, BigDecimal offsets, int offsetCount, @Nullable BigDecimal stated) {
        List<String> missing = parts.stream()
                .filter(part -> part.controlTotal() == null)
                .map(Part::name)
                .toList();
        BigDecimal sum = parts.isEmpty() || !missing.isEmpty() ? null : sum(parts);
        if (sum == null || stated == null) {
            return new Reconciliation(
                    Reconciliation.State.CANNOT_BE_SAID,
                    sum,
                    offsets,
                    stated,
                    null,
                    cannotSay(parts.size(), missing, sum, stated));
        }
        BigDecimal unexplained = sum.add(offsets).subtract(stated);
        boolean even = unexplained.signum() == 0;
        return new Reconciliation(
                even ? Reconciliation.State.ADDS_UP : Reconciliation.State.DOES_NOT_ADD_UP,
                sum,
                offsets,
                stated,
                unexplained,
                comesTo(parts, sum, offsets, offsetCount)
                        + (even
                                ? " That is " + theWhole() + " of " + pounds(stated) + ": it adds up."
                                : " " + capital(theWhole()) + " is " + pounds(stated) + ": " + pounds(unexplained.abs())
                                        + " is not explained by " + explained(offsetCount) + "."));
    }

    private static BigDecimal sum(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal controlTotal = part.controlTotal();
            sum = controlTotal == null ? sum : sum.add(controlTotal);
        }
        return sum;
    }

    private String comesTo(List<Part> parts, BigDecimal sum, BigDecimal offsets, int offsetCount) {
        String totals = parts.size() == 1
                ? "The control total of the one " + partWord + " of " + whole + " is " + pounds(sum)
                : "The control totals of the " + number(parts.size()) + " " + partWord + "s of " + whole + " come to "
                        + pounds(sum);
        totals += refused(parts);
        return offsetCount == 0
                ? totals + "."
                : totals + "; after " + stated(offsetCount) + " to " + pounds(sum.add(offsets)) + ".";
    }

    /** " (includes −£1.9m of St Brannock’s, refused)": a body may not keep to what it never accepted. */
    private static String refused(List<Part> parts) {
        List<String> refused = parts.stream()
                .filter(Part::refused)
                .map(part -> {
                    BigDecimal controlTotal = part.controlTotal();
                    return controlTotal == null ? part.name() : pounds(controlTotal) + " of " + part.name();
                })
                .toList();
        if (refused.isEmpty()) {
            return "";
        }
        return refused.size() > MOST_NAMED
                ? " (" + number(refused.size()) + " of them were refused)"
                : " (includes " + String.join(", ", refused) + (refused.size() == 1 ? ", refused)" : ", all refused)");
    }

    private String cannotSay(int parts, List<String> missing, @Nullable BigDecimal sum, @Nullable BigDecimal stated) {
        String why;
        if (parts == 0) {
            why = "No " + partWord + "’s control total has been found for " + whole;
        } else if (!missing.isEmpty()) {
            why = missing.size() == parts
                    ? "None of the control totals of the " + number(parts) + " " + partWord + "s of " + whole
                            + " has been found"
                    : capital(number(missing.size())) + " of " + number(parts) + " control totals of the " + partWord
                            + "s of " + whole + (missing.size() == 1 ? " has" : " have") + " not been found"
                            + names(missing);
        } else {
            why = "The " + partWord + "s of " + whole + " come to " + (sum == null ? "[x]" : pounds(sum)) + ", but "
                    + theWhole() + " has not been found";
        }
        return why
                + (stated == null || missing.isEmpty() && parts > 0 ? "" : "; " + theWhole() + " is " + pounds(stated))
                + ". Whether they add up cannot be said.";
    }

    private String theWhole() {
        return "the control total stated for " + whole;
    }

    private static String names(List<String> missing) {
        return missing.size() > MOST_NAMED ? "" : " (" + String.join(", ", missing) + ")";
    }

    private static String stated(int offsets) {
        return offsets == 1 ? "the one offset stated" : "the " + number(offsets) + " offsets stated";
    }

    private static String explained(int offsets) {
        return offsets == 0 ? "any offset, as none is stated" : stated(offsets);
    }

    private static String number(int count) {
        return count < FEW.length ? FEW[count] : String.valueOf(count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** In £m to one decimal; with every digit where one decimal would hide that it is not 0. */
    private static String pounds(BigDecimal value) {
        BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.signum() == 0 && value.signum() != 0 ? value.stripTrailingZeros() : rounded;
        return (shown.signum() < 0 ? "−" : "") + "£" + shown.abs().toPlainString() + "m";
    }
}
