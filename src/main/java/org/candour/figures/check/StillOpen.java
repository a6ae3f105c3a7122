package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.figures.StatedFigure;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/** Savings and counts that a sentence speaks of without a number, unless the plan gives one elsewhere under the same name. */
final class StillOpen {

    private static final Pattern SAVES = words(
            "(?:will|would|to|should|can) (?:\\S+ ){0,2}(?:save money|save (?:a |an )?(?:significant|substantial|considerable|large|good|further) (?:\\S+ )?(?:amounts?|sums?|deal|share|money)|deliver (?:\\S+ ){0,3}savings|make (?:\\S+ ){0,2}savings|generate (?:\\S+ ){0,3}savings|release (?:\\S+ ){0,3}(?:savings|efficiencies)|achieve (?:\\S+ ){0,3}(?:savings|efficiencies)|produce (?:\\S+ ){0,3}savings|reduce (?:\\S+ ){0,2}costs)|(?:a |an )?(?:significant|substantial|considerable) (?:amount|sum|saving) (?:will come |comes )?from");
    private static final Pattern OPEN = words(
            "(?:savings?|efficienc(?:y|ies)|number of (?:posts|jobs|beds|staff|nurses|wards|sites|redundancies)|(?:size|value|amount|scale) of (?:the|this|that|these|our) savings?) (?:\\S+ ){0,6}?(?:(?:still |yet )?to be (?:confirmed|determined|quantified|worked out|calculated|agreed|identified|found)|tbc|(?:is|are) not (?:yet )?known|not yet (?:known|quantified|calculated|confirmed|clear|identified|been \\S+)|unknown|unquantified)");
    private static final Set<String> COMMON = Set.of(
            "saving",
            "savings",
            "deliver",
            "significant",
            "substantial",
            "considerable",
            "amount",
            "amounts",
            "number",
            "confirmed",
            "known",
            "still",
            "every",
            "partner",
            "partners",
            "money",
            "health",
            "system",
            "services",
            "service",
            "programme",
            "expect",
            "which",
            "there",
            "these",
            "their",
            "would",
            "should",
            "through",
            "across",
            "achieve",
            "generate",
            "release",
            "produce",
            "reduce",
            "costs",
            "efficiencies",
            "million",
            "other",
            "shared",
            "first",
            "year",
            "years",
            "determined",
            "quantified",
            "agreed",
            "further",
            "large",
            "plans",
            "needs",
            "identified",
            "optimisation");

    private final List<String> said;

    /** @param figures all the plan states */
    StillOpen(List<StatedFigure> figures) {
        this.said = figures.stream()
                .filter(figure -> figure.unit() != Unit.PERCENT)
                .map(figure ->
                        " " + lower(figure.label() + " " + figure.passage().words()) + " ")
                .distinct()
                .toList();
    }

    boolean isSaving(PlanPage page, List<Stretch> sentences, int at) {
        Stretch sentence = sentences.get(at);
        return !hasDigit(sentence)
                && SAVES.matcher(lower(sentence.flat())).find()
                && !hasAmountBeside(page, sentences, at)
                && !isGivenElsewhere(sentence);
    }

    private static boolean hasAmountBeside(PlanPage page, List<Stretch> sentences, int at) {
        return at > 0 && isAmountBeside(page, sentences.get(at - 1), sentences.get(at))
                || at + 1 < sentences.size() && isAmountBeside(page, sentences.get(at), sentences.get(at + 1));
    }

    /** What is itself said to be not known yet, whatever stands beside it. */
    boolean isOpen(Stretch sentence) {
        return !hasDigit(sentence) && OPEN.matcher(lower(sentence.flat())).find() && !isGivenElsewhere(sentence);
    }

    /** In another paragraph it is about something else. */
    private static boolean isAmountBeside(PlanPage page, Stretch one, Stretch next) {
        String between = page.numbers().page().text().substring(one.to(), Math.max(one.to(), next.from()));
        return !between.matches("(?s).*\\n\\s*\\n.*") && (hasMoney(one) || hasMoney(next));
    }

    private boolean isGivenElsewhere(Stretch sentence) {
        Set<String> names = Arrays.stream(lower(sentence.flat()).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 4 && !COMMON.contains(word))
                .collect(Collectors.toSet());
        return said.stream().anyMatch(words -> names.stream().anyMatch(name -> words.contains(" " + name)));
    }

    private static boolean hasDigit(Stretch sentence) {
        return sentence.text()
                .replaceFirst("^\\d+(?:\\.\\d+)*\\.?\\s", "")
                .chars()
                .anyMatch(Character::isDigit);
    }

    private static boolean hasMoney(Stretch sentence) {
        return Amounts.in(sentence.text()).stream().anyMatch(amount -> amount.unit() == Unit.POUNDS);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
