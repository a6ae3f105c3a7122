package org.candour.finance.imports;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads the digits of an amount; what its marks mean follows from where they stand, or stays open. */
final class NumberText {

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(x[0-9]{3})+");
    private static final int MOST_WHOLE = 15;
    private static final int MOST_DECIMALS = 9;

    private NumberText() {}

    static Parsed read(String cell, String digits, Scale scale) {
        String body = digits.replace(' ', '_').replace('\'', '_').replace('’', '_');
        int points = count(body, '.');
        int commas = count(body, ',');
        if (points > 0 && commas > 0) {
            boolean pointLast = body.lastIndexOf('.') > body.lastIndexOf(',');
            return parted(cell, body, pointLast ? ',' : '.', pointLast ? '.' : ',', scale);
        }
        if (points + commas > 1) {
            return parted(cell, body, points > 0 ? '.' : ',', '\0', scale);
        }
        if (points + commas == 0) {
            return parted(cell, body, '\0', '\0', scale);
        }
        return single(cell, body, points > 0 ? '.' : ',', scale);
    }

    /** One mark only: before three digits it may part thousands or decimals, unless what stands before it tells. */
    private static Parsed single(String cell, String body, char mark, Scale scale) {
        int at = body.indexOf(mark);
        boolean mayBeGroup = body.indexOf('_') < 0
                && GROUPED.matcher(body.replace(mark, 'x')).matches();
        if (!mayBeGroup || body.length() - at != 4) {
            return parted(cell, body, '\0', mark, scale);
        }
        BigDecimal decimal = new BigDecimal(body.replace(mark, '.'));
        BigDecimal whole = new BigDecimal(body.replace(String.valueOf(mark), ""));
        boolean point = mark == '.';
        return new Parsed.Ambiguous(
                new Parsed.Number(point ? decimal : whole, scale, Decimals.EITHER),
                new Parsed.Number(point ? whole : decimal, scale, Decimals.EITHER));
    }

    /** With a known mark between thousands, and one before the decimals; 0 stands for none. */
    private static Parsed parted(String cell, String body, char group, char decimal, Scale scale) {
        int at = decimal == '\0' ? -1 : body.lastIndexOf(decimal);
        String whole = at < 0 ? body : body.substring(0, at);
        String rest = at < 0 ? "" : body.substring(at + 1);
        if (group != '\0' && whole.indexOf('_') >= 0) {
            return bad(cell);
        }
        String marked = whole.replace('_', 'x').replace(group == '\0' ? 'x' : group, 'x');
        boolean grouped = marked.indexOf('x') >= 0;
        if ((grouped && !GROUPED.matcher(marked).matches())
                || !rest.chars().allMatch(Character::isDigit)
                || (at >= 0 && rest.isEmpty())) {
            return bad(cell);
        }
        String plain = marked.replace("x", "");
        if (plain.length() > MOST_WHOLE
                || rest.length() > MOST_DECIMALS
                || !plain.chars().allMatch(Character::isDigit)) {
            return plain.chars().allMatch(Character::isDigit)
                    ? new Parsed.Bad(
                            "“" + cell + "” has too many digits.", "At most 15 before and 9 after the decimal mark.")
                    : bad(cell);
        }
        BigDecimal number = new BigDecimal((plain.isEmpty() ? "0" : plain) + (rest.isEmpty() ? "" : "." + rest));
        return new Parsed.Number(number, scale, shows(group, decimal));
    }

    /** What the number tells of how the file writes decimals. */
    private static Decimals shows(char group, char decimal) {
        if (decimal == '.' || group == ',') {
            return Decimals.POINT;
        }
        return decimal == ',' || group == '.' ? Decimals.COMMA : Decimals.EITHER;
    }

    private static Parsed bad(String cell) {
        return new Parsed.Bad(
                "“" + cell + "” is not a number anybody could be sure of.", "Write it like -12.3 or 1,234.5.");
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
