package org.candour.figures.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.figures.Subject;
import org.candour.figures.Unit;

/** Tells by the words near an amount what it is said to be. */
final class Subjects {

    private static final List<Map.Entry<Subject, Pattern>> WORDS = List.of(
            entry(Subject.CONTROL_TOTAL, "control totals?"),
            entry(Subject.GAP, "gap|shortfall|exceeds?|shortage of funds|worse off"),
            entry(
                    Subject.SAVING,
                    "sav(?:e|es|ed|ing|ings)|efficienc(?:y|ies)|cost improvements?|productivity|schemes?|releas(?:e|es|ing)|contribut(?:e|es|ed|ing)(?! to)"),
            entry(Subject.CAPITAL, "capital|to build and equip|backlog"),
            entry(Subject.DEFICIT, "deficits?|overspent|overspends?|in the red"),
            entry(Subject.SURPLUS, "surplus(?:es)?|in the black"),
            entry(Subject.ALLOCATION, "allocations?|allocated"),
            entry(
                    Subject.COST,
                    "commit(?:s|ted|ment)?|approves?|costs?|spends?|spent|spending|budgets?|pays?|paid|price|fund|investment"));
    /** What follows at once is what it is: "£88.0 million short". */
    private static final List<Map.Entry<Subject, Pattern>> AT_ONCE = List.of(
            Map.entry(Subject.GAP, Pattern.compile(" (?:a year )?(?:short|shortfall|gap|worse off)\\b")),
            Map.entry(Subject.DEFICIT, Pattern.compile(" (?:in |of )?(?:deficit|overspent|overspend|in the red)\\b")),
            Map.entry(Subject.SURPLUS, Pattern.compile(" (?:in |of )?(?:surplus|in the black)\\b")),
            Map.entry(Subject.CAPITAL, Pattern.compile(" (?:of )?capital\\b")),
            Map.entry(Subject.SAVING, Pattern.compile(" (?:a year )?(?:of |in )?savings?\\b")));

    private static final Pattern CLOSING = Pattern.compile(
            "clos\\w+ (?:the|our|this) (?:\\w+ )?gap|gap\\b.*\\b(?:is|are|be|will be) closed|\\bhow we close");
    private static final int BEFORE = 110;
    private static final int AFTER = 70;

    private Subjects() {}

    private static Map.Entry<Subject, Pattern> entry(Subject subject, String words) {
        return Map.entry(subject, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    static Subject of(Unit unit, String sentence, int from, int to) {
        return switch (unit) {
            case BEDS -> Subject.BEDS;
            case WTE, STAFF -> Subject.WORKFORCE;
            case POUNDS, PRICE -> money(sentence, from, to);
            default -> Subject.OTHER;
        };
    }

    /**
     * Of a cell: its column says it best, then a title about capital or about closing the gap, whatever the rows are
     * called, then the row, then any other title.
     */
    static Subject of(Unit unit, String title, String row, String column) {
        Subject inColumn = of(unit, column + " ", column.length() + 1, column.length() + 1);
        if (inColumn != Subject.OTHER || unit != Unit.POUNDS && unit != Unit.PRICE) {
            return inColumn;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        boolean isCapital = lower.matches(".*\\bcapital\\b.*") && !lower.matches(".*\\bsavings?\\b.*");
        boolean isClosing = CLOSING.matcher(lower).find()
                && !row.toLowerCase(Locale.ROOT).matches("(?:the |do[- ]nothing |remaining |total )*gap\\b.*");
        if (isCapital || isClosing) {
            return isCapital ? Subject.CAPITAL : Subject.SAVING;
        }
        Subject inRow = money(row + " ", row.length() + 1, row.length() + 1);
        return inRow == Subject.OTHER ? money(title + " ", title.length() + 1, title.length() + 1) : inRow;
    }

    /** The nearest word counts; one before the amount sooner than one after it. */
    private static Subject money(String sentence, int from, int to) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String before = lower.substring(Math.max(0, from - BEFORE), from);
        String after = lower.substring(to, Math.min(lower.length(), to + AFTER));
        for (Map.Entry<Subject, Pattern> said : AT_ONCE) {
            if (said.getValue().matcher(after).lookingAt()) {
                return said.getKey();
            }
        }
        Subject nearest = Subject.OTHER;
        int best = Integer.MAX_VALUE;
        for (Map.Entry<Subject, Pattern> words : WORDS) {
            int distance = Math.min(lastIn(words.getValue(), before), firstIn(words.getValue(), after));
            if (distance < best) {
                best = distance;
                nearest = words.getKey();
            }
        }
        return nearest;
    }

    private static int lastIn(Pattern words, String before) {
        Matcher found = words.matcher(before);
        int distance = Integer.MAX_VALUE;
        while (found.find()) {
            distance = before.length() - found.end();
        }
        return distance;
    }

    private static int firstIn(Pattern words, String after) {
        Matcher found = words.matcher(after);
        return found.find() ? found.start() + 10 : Integer.MAX_VALUE;
    }
}
