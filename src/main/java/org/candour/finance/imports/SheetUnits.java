package org.candour.finance.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What amounts of a sheet are counted in, and how they are written. Two answers to one question are none. */
final class SheetUnits {

    private final Decimals decimals;
    private final Scale chosen;
    private final Deficits deficits;
    private final Set<Scale> titled = EnumSet.noneOf(Scale.class);
    private final Map<Integer, Scale> seen = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, Scale> settled = new HashMap<>();

    SheetUnits(Decimals decimals, Scale chosen, Deficits deficits) {
        this.decimals = decimals;
        this.chosen = chosen;
        this.deficits = deficits;
    }

    Decimals decimals() {
        return decimals;
    }

    /** A title above the table says it for all: "All figures in £000". */
    void title(String text) {
        Set<Scale> named = Scale.named(text);
        named.remove(Scale.PERCENT);
        named.remove(Scale.POUNDS); // "£ surplus by trust" is no unit of the table
        titled.addAll(named);
    }

    /** The unit of one cell; NONE after saying why it cannot be told. */
    Scale of(Field field, Columns.Column column, Scale written, RowCells row) {
        Scale known = written == Scale.NONE ? settled.get(column.number()) : null;
        if (known != null) {
            return known;
        }
        Scale scale = worked(field, column, written, row);
        if (written == Scale.NONE && scale != Scale.NONE) {
            settled.put(column.number(), scale); // whatever comes below, a bare number of this column is counted so
        }
        return scale;
    }

    private Scale worked(Field field, Columns.Column column, Scale written, RowCells row) {
        if (field.type() == Field.Type.PERCENT) {
            return percent(field, written, row);
        }
        if (written == Scale.PERCENT) {
            row.problem(field, "It is a percentage.", "An amount of money belongs here.");
            return Scale.NONE;
        }
        Set<Scale> said = EnumSet.copyOf(
                column.units().isEmpty() ? titled.isEmpty() ? Set.of(Scale.NONE) : titled : column.units());
        said.remove(Scale.NONE);
        if (written != Scale.NONE) {
            said.add(written);
        }
        if (said.size() > 1) {
            row.problem(
                    field,
                    "It may be counted in " + names(said) + ".",
                    "Use one unit for the column and say it in the heading.");
            return Scale.NONE;
        }
        return said.isEmpty()
                ? unsaid(field, column, row)
                : sameAsBefore(field, column, said.iterator().next(), row);
    }

    private Scale percent(Field field, Scale written, RowCells row) {
        if (written == Scale.NONE || written == Scale.PERCENT) {
            return Scale.PERCENT;
        }
        row.problem(field, "It is an amount of money.", "A percentage belongs here.");
        return Scale.NONE;
    }

    private Scale unsaid(Field field, Columns.Column column, RowCells row) {
        if (chosen == Scale.NONE) {
            if (told.add(column.number())) {
                row.problem(
                        field,
                        "Neither the heading nor the cell says whether this is £, £k or £m.",
                        "Write the unit into the heading, like “£m”, or choose it for the file. All cells of the column need it.");
            }
            return Scale.NONE;
        }
        return sameAsBefore(field, column, chosen, row);
    }

    /** A column whose cells are counted differently is no column anybody can add up. */
    private Scale sameAsBefore(Field field, Columns.Column column, Scale scale, RowCells row) {
        Scale before = seen.putIfAbsent(column.number(), scale);
        if (before != null && before != scale) {
            row.problem(
                    field,
                    "It is counted in " + scale.sign() + ", and others of the column in " + before.sign() + ".",
                    "Use one unit for the column and say it in the heading.");
            return Scale.NONE;
        }
        return scale;
    }

    /** Whether the column tells deficits as positive numbers; null after saying that it is not certain. */
    @Nullable
    Boolean isTurned(Field field, Columns.Column column, RowCells row) {
        if (!field.isSigned() || column.sign() == SignWords.USUAL) {
            return false;
        }
        if (column.sign() == SignWords.TURNED) {
            return true;
        }
        if (deficits == Deficits.UNSAID && asked.add(column.number())) {
            row.problem(
                    field,
                    "The heading speaks of deficits alone: 12.3 may be 12.3 overspent, or 12.3 to the good.",
                    "Say how deficits are written, for the file or in the heading: “Surplus/(deficit)”, or"
                            + " “Deficit/(surplus)”.");
        }
        return deficits == Deficits.UNSAID ? null : deficits == Deficits.POSITIVE;
    }

    private static String names(Set<Scale> scales) {
        return String.join(" or ", scales.stream().map(Scale::sign).toList());
    }
}
