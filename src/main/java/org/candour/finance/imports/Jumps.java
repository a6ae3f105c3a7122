package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.candour.finance.FigurePreview;
import org.candour.finance.FigurePreview.Change;

/**
 * Changes that are more likely a mistake of unit or sign than a correction, held against what is known already. A
 * person may say that they are right; until then nothing is stored.
 */
final class Jumps {

    private static final BigDecimal FACTOR = new BigDecimal(100);
    private static final int ENOUGH_TO_TELL = 3;
    private static final String REMEDY =
            "Look at unit and sign. If it is right, tick “Large changes were looked at and are"
                    + " right” (by script: confirmed=true).";

    private Jumps() {}

    static List<FileProblem> in(FigurePreview preview) {
        List<FileProblem> found = new ArrayList<>();
        List<Change> changed = preview.changed();
        if (changed.size() >= ENOUGH_TO_TELL && changed.stream().allMatch(Jumps::isTurned)) {
            found.add(new FileProblem(
                    "",
                    0,
                    "",
                    "All " + changed.size() + " figures that differ from ours have the other sign.",
                    REMEDY));
        }
        for (Change change : changed) {
            BigDecimal before = change.before().value();
            BigDecimal after = change.after().value();
            if (before != null && after != null && isFar(before.abs(), after.abs()) && found.size() < Troubles.KEPT) {
                found.add(new FileProblem("", 0, "", inWords(change, before, after), REMEDY));
            }
        }
        return found;
    }

    private static boolean isTurned(Change change) {
        BigDecimal before = change.before().value();
        BigDecimal after = change.after().value();
        return before != null && after != null && before.signum() * after.signum() < 0;
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        return less.signum() != 0
                && more.compareTo(less.multiply(FACTOR)) >= 0
                && more.subtract(less).compareTo(BigDecimal.ONE) >= 0;
    }

    private static String inWords(Change change, BigDecimal before, BigDecimal after) {
        String body = change.after().organisation();
        return (body == null ? change.after().footprint() : body) + ", "
                + change.after().measure() + " " + change.after().year() + ", would be " + plain(after) + ", and is "
                + plain(before) + " so far.";
    }

    private static String plain(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
}
