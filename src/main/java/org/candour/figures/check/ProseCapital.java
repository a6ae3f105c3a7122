package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/** "We ask for £44.0 million of capital": the sum for the whole plan, never for one scheme of it. */
final class ProseCapital {

    private static final Pattern ASKS = words(
            "(?:we|plan|together|partners|programme|delivery|system|capital) .{0,60}?(?:needs?|needed|requires?|required|ask|asks|asking)|put forward");
    private static final Pattern CAPITAL = words("capital|build and equip|improve our buildings|put forward");
    private static final Pattern OTHER = words(
            "if|within|would|could|option|options|first lists?|backlog|charges|rents?|alternative|instead|of this|phase|hospital|centres?");
    private static final int NEAR = 250;

    private ProseCapital() {}

    static Optional<Fact> of(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        Amount first = amounts.getFirst();
        String until = words.substring(0, Math.min(words.length(), first.to() + 30));
        boolean isFirm = first.isFirm() && first.span() == org.candour.figures.Span.NOT_SAID;
        if (!isFirm
                || !ASKS.matcher(words).find()
                || OTHER.matcher(until).find()
                || !isCapital(page, sentence, words)) {
            return Optional.empty();
        }
        return Optional.of(ProseFacts.fact(Statement.CAPITAL, Fact.SYSTEM, "plan", first, page, sentence));
    }

    private static boolean isCapital(PlanPage page, Stretch sentence, String words) {
        String before = page.numbers()
                .page()
                .text()
                .substring(Math.max(0, sentence.from() - NEAR), sentence.from())
                .toLowerCase(java.util.Locale.ROOT);
        boolean isAsking =
                words.contains("ask for £") || words.contains("asking for £") || words.contains("put forward is £");
        return CAPITAL.matcher(words).find() && (words.contains("capital") || isAsking)
                || isAsking && before.contains("capital");
    }
}
