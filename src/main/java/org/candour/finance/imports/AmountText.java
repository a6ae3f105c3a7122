package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount as people write it: {@code £1,234.5m}, {@code (12.3)}, {@code 12.3-}, {@code −12.3}. */
final class AmountText {

    private static final int LONGEST = 60;
    private static final Set<String> MISSING = Set.of(
            "",
            "n/a",
            "na",
            "n.a.",
            "#n/a",
            "[x]",
            "..",
            "…",
            "not available",
            "not known",
            "unknown",
            "not stated",
            "tbc",
            "[z]");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "nil");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern MINUS = Pattern.compile("[−–‒]");
    private static final Pattern IDLE_SPACE = Pattern.compile("(?<=[£(+-]) | (?=[£kmb%)+-])");
    private static final Pattern WHOLE =
            Pattern.compile("(?<before>[-+]?)£?(?<open>\\(?)(?<inner>[-+]?)£?(?<digits>[0-9][0-9., '’]*|[.,][0-9]+)"
                    + "(?<unit>k|m|mn|bn|million|billion|thousand|%)?(?<close>\\)?)(?<unit2>k|m|mn|bn|million|billion|thousand|%)?"
                    + "(?<after>[-+]?)");
    private static final String EXAMPLE = "Write it like -12.3, (12.3) or 1,234.5.";

    private AmountText() {}

    /** Whether a cell says in words that there is nothing to say: "not stated", "n/a". */
    static boolean isMissing(String cell) {
        return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static Parsed read(String cell) {
        Parsed usual = UsualAmount.read(cell);
        return usual == null ? readAnyWay(cell) : usual;
    }

    static Parsed readAnyWay(String cell) {
        if (cell.length() > LONGEST) {
            return new Parsed.Bad("It is far too long for an amount.", EXAMPLE);
        }
        String text = SPACES.matcher(cell.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (MISSING.contains(text)) {
            return new Parsed.Missing();
        }
        if (DASHES.contains(text)) {
            return new Parsed.Bad(
                    "“" + cell.strip() + "” may mean nothing at all (0) or not known.",
                    "Write 0, or leave the cell blank when it is not known.");
        }
        return amount(
                cell.strip(),
                IDLE_SPACE
                        .matcher(MINUS.matcher(text).replaceAll("-").replace("gbp", "£"))
                        .replaceAll(""));
    }

    private static Parsed amount(String cell, String text) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            return new Parsed.Bad("“" + cell + "” is not an amount.", EXAMPLE);
        }
        boolean brackets = !parts.group("open").isEmpty();
        String signs = parts.group("before") + parts.group("inner") + parts.group("after");
        if (brackets == parts.group("close").isEmpty() || signs.length() + (brackets ? 1 : 0) > 1) {
            return new Parsed.Bad("“" + cell + "” has more than one sign, or half a bracket.", EXAMPLE);
        }
        String unit = text(parts.group("unit"));
        String unit2 = text(parts.group("unit2"));
        if (!unit.isEmpty() && !unit2.isEmpty()) {
            return new Parsed.Bad("“" + cell + "” has two units.", EXAMPLE);
        }
        Scale scale = (unit + unit2).equals("%") ? Scale.PERCENT : Scale.word(unit + unit2);
        return signed(NumberText.read(cell, parts.group("digits").strip(), scale), brackets || signs.equals("-"));
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    private static Parsed signed(Parsed parsed, boolean negative) {
        if (!negative) {
            return parsed;
        }
        return switch (parsed) {
            case Parsed.Number n -> negated(n);
            case Parsed.Ambiguous a -> new Parsed.Ambiguous(negated(a.point()), negated(a.comma()));
            default -> parsed;
        };
    }

    private static Parsed.Number negated(Parsed.Number n) {
        BigDecimal number = n.number();
        return new Parsed.Number(number.negate(), n.scale(), n.shows());
    }
}
