package org.candour.figures.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.PlanPage;

/**
 * Facts in running text. Narrow on purpose: a sentence that may be about a part, a range, an alternative or an earlier
 * figure is none, since an alarm that is not there is worse than one that is missed.
 */
final class ProseFacts {

    private static final Pattern DO_NOTHING = words(
            "do(?:es|ing)?[- ]nothing|nothing (?:changes|changed|is done|were done)|(?:without|no) action|nobody (?:does|did|saves?|saved) anything|carr(?:y|ied) on as we are|take no action");
    private static final Pattern GAP =
            words("gap|shortfall|exceeds?|short|(?:£[\\d.,]+ \\S+ )?more in \\d{4}/\\d\\d than");
    private static final Pattern PART = words(
            "councils?'?|council's|social care|part of|share of|of this|of which|half of|from the|range|kinder|harsher|worst|best|sensitivity|downside|earlier|previous(?:ly)?|revised|if savings|remaining|left|alone|option|each|providers?|commissioners?|trusts?'?");
    private static final Pattern BOTH = words("health and (?:social )?care");
    private static final Pattern HEALTH =
            words("(?:across )?health(?: system| service| bodies| organisations)?|[an]hs");
    private static final Pattern BEDS_WANTED = words("needs?|required?|build");
    private static final Pattern BEDS_WHOSE = Pattern.compile(
            "([\\p{L}’' -]{0,60}?)\\s(?:(?:would|will|shall|should|do|does|may|might|still|not|have|had) )*(?:needs?|requires?)\\b");
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?:^|[\\s,])(?:we|(?:(?:the|our|this|whole|local) )+(?:plan|system|partners|partnership|programme|footprint|area|county|hospitals|organisations)|together|plan|(?:of|in) (?:the|our|this) plan|doing nothing)$");
    private static final Pattern AT_PRESENT =
            words("present rates|current rates|doing nothing|do nothing|nothing changes");

    private ProseFacts() {}

    static List<Fact> of(PlanPage page, Set<String> own) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : Sentence.of(page, own)) {
            gap(sentence).ifPresent(facts::add);
            beds(sentence).ifPresent(facts::add);
            ProsePositions.of(sentence).forEach(facts::add);
            ProseCapital.of(sentence).ifPresent(facts::add);
            ProseScheme.of(sentence).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<Fact> gap(Sentence sentence) {
        String words = sentence.words();
        Optional<Amount> first = sentence.amounts().stream()
                .filter(amount -> amount.unit() == Unit.POUNDS)
                .findFirst();
        if (first.isEmpty()
                || !first.get().isFirm()
                || !DO_NOTHING.matcher(words).find()
                || !GAP.matcher(words).find()
                || PART.matcher(BOTH.matcher(words).replaceAll("")).find()) {
            return Optional.empty();
        }
        String scope = BOTH.matcher(words).find()
                ? Fact.HEALTH_AND_CARE
                : HEALTH.matcher(words).find() ? Fact.HEALTH : Fact.SYSTEM;
        return Optional.of(sentence.fact(Statement.DO_NOTHING_GAP, scope, sentence.year(first.get()), first.get()));
    }

    private static Optional<Fact> beds(Sentence sentence) {
        List<Amount> beds = sentence.amounts().stream()
                .filter(amount -> amount.unit() == Unit.BEDS)
                .filter(amount -> amount.upTo() == null && amount.wording() == Wording.EXACT)
                .toList();
        boolean isNeed = BEDS_WANTED.matcher(sentence.words()).find()
                && AT_PRESENT.matcher(sentence.words()).find();
        return beds.size() == 1 && isNeed && isEverybody(sentence.words(), BEDS_WHOSE)
                ? Optional.of(sentence.fact(Statement.BEDS_NEEDED, Fact.SYSTEM, "", beds.getFirst()))
                : Optional.empty();
    }

    /** Whether nobody in particular is said to need or ask: "we need", not "St Anne's would need". */
    static boolean isEverybody(String words, Pattern whose) {
        return whose.matcher(words)
                .results()
                .allMatch(found -> EVERYBODY.matcher(found.group(1)).find());
    }

    static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
    }
}
