package org.candour.plans.reader.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * How a workbook shows a value, as far as POI does not know: in thousands or millions ({@code #,##0.0,,"m"}), and with
 * words around a text ({@code "Trust: "@}).
 */
final class CellPattern {

    private static final Pattern SCALED = Pattern.compile("(.*[0#?])(,+)([^0#?,]*)", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]+)]");
    private static final String GENERAL = "general";

    /** A longer pattern no program writes. */
    static final int LONGEST = 255;

    private final String pattern;
    private final List<String> sections;

    /** Whether any of its sections is one that POI does not know; a big sheet asks that of every cell. */
    private final boolean isOdd;

    CellPattern(String pattern) {
        this.pattern = pattern;
        this.sections = sections(pattern);
        this.isOdd = sections.stream().anyMatch(CellPattern::isOdd);
    }

    boolean isEmpty() {
        return pattern.isEmpty();
    }

    /** The number as it is shown. */
    String show(double value, int index, boolean since1904, DataFormatter formatter) {
        String section = isOdd ? oddSection(value) : "";
        if (section.isEmpty()) {
            return formatter.formatRawCellContents(value, index, pattern, since1904);
        }
        boolean ofNegatives = value < 0 && pattern.contains(";") && !section.contains("-");
        double shown = ofNegatives ? Math.abs(value) : value;
        if (bare(section).toLowerCase(Locale.ROOT).contains(GENERAL)) {
            int at = section.toLowerCase(Locale.ROOT).indexOf(GENERAL);
            String number = formatter.formatRawCellContents(shown, 0, "General", since1904);
            return literal(section.substring(0, at)) + number + literal(section.substring(at + GENERAL.length()));
        }
        Matcher scaled = SCALED.matcher(section);
        while (scaled.matches()) {
            shown /= Math.pow(1000, scaled.group(2).length());
            section = scaled.group(1) + scaled.group(3);
            scaled = SCALED.matcher(section);
        }
        return formatter.formatRawCellContents(shown, index, section, since1904);
    }

    /** A text with the words that the pattern puts around it. */
    String around(String text) {
        if (text.isBlank() || pattern.equals("@") || pattern.indexOf('@') < 0) {
            return text;
        }
        String section = sections.get(Math.min(sections.size(), 4) - 1);
        int at = section.indexOf('@');
        return at < 0 ? text : literal(section.substring(0, at)) + text + literal(section.substring(at + 1));
    }

    /** The section that shows the value, without its condition, if POI would not show it right; empty otherwise. */
    private String oddSection(double value) {
        String section = section(value);
        return isOdd(section) ? CONDITION.matcher(section).replaceAll("") : "";
    }

    private static boolean isOdd(String section) {
        String bare = bare(section);
        boolean general = bare.toLowerCase(Locale.ROOT).contains(GENERAL) && section.length() > GENERAL.length();
        return general || SCALED.matcher(bare).matches();
    }

    private String section(double value) {
        boolean conditional =
                sections.stream().anyMatch(one -> CONDITION.matcher(one).find());
        if (conditional) {
            return sections.stream()
                    .filter(one -> holds(one, value))
                    .findFirst()
                    .orElse("");
        }
        if (value == 0 && sections.size() > 2) {
            return sections.get(2);
        }
        return value < 0 && sections.size() > 1 ? sections.get(1) : sections.getFirst();
    }

    private static boolean holds(String section, double value) {
        Matcher condition = CONDITION.matcher(section);
        if (!condition.find()) {
            return true;
        }
        int compared = Double.compare(value, Double.parseDouble(condition.group(2)));
        return switch (condition.group(1)) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "=" -> compared == 0;
            default -> compared != 0;
        };
    }

    /** Parted by semicolons, but not by those in quotes. */
    private static List<String> sections(String pattern) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
                if (c == '\\' && i + 1 < pattern.length()) {
                    section.append(pattern.charAt(++i));
                }
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Without what is in quotes or brackets: neither says how a number is counted. */
    private static String bare(String section) {
        return section.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]|[_*].", "");
    }

    /** The words in a piece of a pattern. */
    private static String literal(String piece) {
        return piece.replaceAll("\\[[^]]*]|\\*.", "").replaceAll("_.", " ").replaceAll("[\"\\\\]", "");
    }
}
