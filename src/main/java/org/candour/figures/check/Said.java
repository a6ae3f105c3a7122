package org.candour.figures.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.figures.StatedPassage;
import org.candour.figures.Unit;

/** Amounts and places in words. */
final class Said {

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal TENTH = new BigDecimal("100000");

    private Said() {}

    /** "£291.0m", "−£15.2m", "£17,500", "412 beds"; never rounded away. */
    static String amount(BigDecimal value, Unit unit) {
        if (unit != Unit.POUNDS) {
            return value.toPlainString() + " " + unit.title();
        }
        BigDecimal size = value.abs();
        String sign = value.signum() < 0 ? "−" : "";
        if (size.compareTo(TENTH) < 0) {
            return sign + "£"
                    + String.format(
                            Locale.UK,
                            "%,d",
                            size.setScale(0, RoundingMode.HALF_UP).toBigInteger());
        }
        BigDecimal millions = size.divide(MILLION).stripTrailingZeros();
        BigDecimal shown = millions.scale() < 1 ? millions.setScale(1) : millions;
        return sign + "£" + String.format(Locale.UK, "%,." + shown.scale() + "f", shown) + "m";
    }

    /** " in 2020/21"; empty where no year is said. */
    static String inYear(String year) {
        return year.isEmpty() || year.equals("plan") ? "" : " in " + year.replace('-', '/');
    }

    /** "Main, page 3; Annex, sheet 2". */
    static String places(List<StatedPassage> passages) {
        return passages.stream().map(StatedPassage::place).distinct().collect(Collectors.joining("; "));
    }

    static String count(int many, String one, String more) {
        return many + " " + (many == 1 ? one : more);
    }
}
