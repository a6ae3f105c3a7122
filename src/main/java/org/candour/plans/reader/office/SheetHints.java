package org.candour.plans.reader.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a sheet that stand in no cell: what a cell asks for when it is filled in, and the heads of printed pages. */
final class SheetHints {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern MAKES_WORDS = Pattern.compile(
            "[&\\[]|\\b(?:CONCAT\\w*|TEXTJOIN|SUBSTITUTE|REPLACE|REPT|CHAR|UNICHAR|WEBSERVICE)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODES = Pattern.compile("&\"[^\"]*\"|&K[0-9A-F]{6}|&\\d+|&[A-Za-z]");
    private static final String AND = "\u0001";

    private SheetHints() {}

    /** One line for each that is there. */
    static String of(String... hints) {
        List<String> lines = new ArrayList<>();
        for (String hint : hints) {
            if (!hint.isBlank()) {
                lines.add(hint.strip());
            }
        }
        return String.join("\n", lines);
    }

    /** The words in a formula: all there is of it in files whose maker did not compute it. */
    static String words(String formula) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = QUOTED.matcher(formula);
        while (matcher.find()) {
            words.append(words.isEmpty() ? "" : " ").append(matcher.group(1).replace("\"\"", "\""));
        }
        return Signs.plain(words.toString());
    }

    /** Whether the formula may show words that stand nowhere in the file: put together, or fetched from elsewhere. */
    static boolean mayMakeWords(String formula) {
        return MAKES_WORDS.matcher(QUOTED.matcher(formula).replaceAll("")).find();
    }

    /** Why a sheet with so many such cells does not count as read. */
    static String notSaved(int cells) {
        return "What " + cells + (cells == 1 ? " cell" : " cells")
                + " of the sheet say is not saved in the file. Please open"
                + " it in Excel, or where it was made, save it and upload it again.";
    }

    /** Of a printed page's head, between its codes for fonts and places. */
    static String head(String coded) {
        String words = CODES.matcher(coded.replace("&&", AND)).replaceAll(" ").replace(AND, "&");
        return words.strip();
    }
}
