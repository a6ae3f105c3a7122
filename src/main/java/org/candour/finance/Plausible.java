package org.candour.finance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.finance.KnownBodies.Body;

/** What can be no figure of the body, the measure or the age it says it is of, whatever its source. */
final class Plausible {

    private static final Pattern YEAR = Pattern.compile("(?:.* )?(\\d{4})(?:-\\d\\d)?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;
    private static final String MILLIONS = "GBP m";

    private static final Map<String, String> UNITS = Map.of(
            "control-total", MILLIONS,
            "outturn", MILLIONS,
            "net-position", MILLIONS,
            "income", MILLIONS,
            "allocation", MILLIONS,
            "do-nothing-gap", MILLIONS,
            "capital-requested", MILLIONS,
            "acute-spells", "count",
            "single-provider-reliance", "percent");

    private Plausible() {}

    /** A problem and what would be right. */
    record Doubt(String what, String remedy) {}

    static Optional<Doubt> year(String year) {
        Matcher found = YEAR.matcher(year);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        return first >= FIRST_YEAR && first <= LAST_YEAR
                ? Optional.empty()
                : Optional.of(new Doubt("Nobody has figures of " + year + ".", "Look at the year again."));
    }

    /** Of the measures whose formulas count with it: a figure in another unit would be left out without a word. */
    static Optional<Doubt> unit(Figure figure) {
        String unit = UNITS.getOrDefault(figure.measure(), figure.unit());
        return unit.equals(figure.unit()) || figure.value() == null
                ? Optional.empty()
                : Optional.of(new Doubt(
                        "“" + figure.measure() + "” is given in " + figure.unit() + ".", "Give it in " + unit + "."));
    }

    static Optional<Doubt> amount(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return Optional.empty();
        }
        boolean isNegative = value.signum() < 0;
        return switch (figure.measure()) {
            case "allocation", "income", "acute-spells" ->
                isNegative
                        ? Optional.of(new Doubt("It is negative.", "It can be nothing less than 0; look at the sign."))
                        : Optional.empty();
            case "single-provider-reliance" ->
                isNegative || value.compareTo(BigDecimal.valueOf(100)) > 0
                        ? Optional.of(new Doubt("It is no share.", "Give per cent, 0 to 100."))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * A figure under another footprint would be counted there, and one of a kind that the body does not have would be
     * added to those of bodies that do.
     */
    static Optional<Doubt> body(Figure figure, Body body) {
        if (!figure.footprint().isEmpty() && !body.footprints().contains(figure.footprint())) {
            return Optional.of(new Doubt(
                    body.name() + " belongs to " + String.join(" and ", body.footprints()) + ", not to "
                            + figure.footprint() + ".",
                    "Correct one of the two codes."));
        }
        if (figure.measure().equals("allocation") && !body.commissions()) {
            return Optional.of(new Doubt(
                    body.name() + " is no commissioner, and only commissioners have allocations.",
                    "Correct the code, or the measure: what a trust receives is its income."));
        }
        if (figure.measure().equals("control-total") && body.isCouncil()) {
            return Optional.of(
                    new Doubt(body.name() + " is a council, and councils have no control total.", "Correct the code."));
        }
        return Optional.empty();
    }
}
