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
            entry(Subject.SAVING, "sav(?:e|es|ed|ing|ings)|efficienc(?:y|ies)|cost improvement|productivity|schemes?"),
            entry(Subject.CAPITAL, "capital|to build and equip|backlog"),
            entry(Subject.DEFICIT, "deficits?|overspent|overspends?|in the red"),
            entry(Subject.SURPLUS, "surplus(?:es)?|in the black"),
            entry(Subject.ALLOCATION, "allocations?|allocated"),
            entry(Subject.COST, "costs?|spends?|spent|spending|budgets?|pays?|paid|price|fund|investment"));
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

    /** The nearest word counts; one before the amount sooner than one after it. */
    private static Subject money(String sentence, int from, int to) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String before = lower.substring(Math.max(0, from - BEFORE), from);
        String after = lower.substring(to, Math.min(lower.length(), to + AFTER));
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
