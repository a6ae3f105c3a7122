package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.figures.reading.Amount;

/** "We ask for £44.0 million of capital": the sum for the whole plan, never for one scheme of it. */
final class ProseCapital {

    private static final Pattern ASKS = words(
            "(?:we|plan|together|partners|programme|delivery|system|capital) .{0,60}?(?:needs?|needed|requires?|required|ask|asks|asking)|put forward");
    private static final Pattern CAPITAL = words("capital|build and equip|improve our buildings|put forward");
    private static final Pattern OTHER = words(
            "if|within|would|could|option|options|first lists?|backlog|charges|rents?|alternative|instead|of this|phase|hospital|centres?");
    /** "for the acute network", but not "for the whole plan" or "for five years". */
    private static final Pattern ONE_SCHEME = Pattern.compile(
            "\\bfor (?!£|capital|(?:the |our |this )?(?:whole|entire|plan|programme|system|period|next|two|three|four|five|six|\\d))\\p{L}");

    private static final Pattern WHOSE = Pattern.compile(
            "([\\p{L}’' -]{1,60}?)\\s(?:(?:would|will|shall|also|now|therefore) )*(?:needs?|requires?|asks?)\\b(?! to\\b)");
    private static final int NEAR = 250;

    private ProseCapital() {}

    static Optional<Fact> of(Sentence sentence) {
        String words = sentence.words();
        Amount first = sentence.amounts().getFirst();
        String until = words.substring(0, Math.min(words.length(), first.to() + 30));
        boolean isFirm = first.isFirm() && first.span() == org.candour.figures.Span.NOT_SAID;
        return isFirm
                        && ASKS.matcher(words).find()
                        && !OTHER.matcher(until).find()
                        && !ONE_SCHEME.matcher(until).find()
                        && ProseFacts.isEverybody(words.substring(0, first.from()), WHOSE)
                        && isCapital(sentence)
                ? Optional.of(sentence.fact(Statement.CAPITAL, Fact.SYSTEM, "plan", first))
                : Optional.empty();
    }

    private static boolean isCapital(Sentence sentence) {
        String words = sentence.words();
        int from = sentence.stretch().from();
        String before = sentence.page()
                .numbers()
                .page()
                .text()
                .substring(Math.max(0, from - NEAR), from)
                .toLowerCase(Locale.ROOT);
        boolean isAsking =
                words.contains("ask for £") || words.contains("asking for £") || words.contains("put forward is £");
        return CAPITAL.matcher(words).find() && (words.contains("capital") || isAsking)
                || isAsking && before.contains("capital");
    }
}
