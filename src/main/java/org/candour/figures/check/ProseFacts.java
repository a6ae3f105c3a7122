package org.candour.figures.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.FinancialYears;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

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
    private static final Pattern AT_PRESENT =
            words("present rates|current rates|doing nothing|do nothing|nothing changes");

    private ProseFacts() {}

    static List<Fact> of(PlanPage page) {
        List<Fact> facts = new ArrayList<>();
        for (Stretch sentence : page.numbers().sentences()) {
            String words = sentence.flat().toLowerCase(Locale.ROOT);
            List<Amount> amounts = Amounts.in(sentence.text());
            if (!amounts.isEmpty()) {
                gap(page, sentence, words, amounts).ifPresent(facts::add);
                beds(page, sentence, words, amounts).ifPresent(facts::add);
                ProsePositions.of(page, sentence, words, amounts).forEach(facts::add);
                ProseCapital.of(page, sentence, words, amounts).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<Fact> gap(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        Optional<Amount> first =
                amounts.stream().filter(amount -> amount.unit() == Unit.POUNDS).findFirst();
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
        return Optional.of(
                fact(Statement.DO_NOTHING_GAP, scope, year(sentence, first.get()), first.get(), page, sentence));
    }

    private static Optional<Fact> beds(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        List<Amount> beds = amounts.stream()
                .filter(amount -> amount.unit() == Unit.BEDS)
                .filter(amount -> amount.upTo() == null && amount.wording() == Wording.EXACT)
                .toList();
        boolean isNeed =
                BEDS_WANTED.matcher(words).find() && AT_PRESENT.matcher(words).find();
        return beds.size() == 1 && isNeed
                ? Optional.of(fact(Statement.BEDS_NEEDED, Fact.SYSTEM, "", beds.getFirst(), page, sentence))
                : Optional.empty();
    }

    static Fact fact(Statement what, String scope, String year, Amount amount, PlanPage page, Stretch sentence) {
        return new Fact(
                what,
                scope,
                year,
                amount.value(),
                amount.step(),
                amount.unit(),
                page.passage(sentence),
                page.numbers().isRecognised());
    }

    /** The one year the sentence speaks of, or the one nearest to the amount; empty when it speaks of none. */
    static String year(Stretch sentence, Amount amount) {
        return FinancialYears.nearest(sentence.flat(), amount.from(), amount.to());
    }

    static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
    }
}
