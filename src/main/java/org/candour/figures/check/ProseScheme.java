package org.candour.figures.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amount;

/** "Urgent care redesign will save £34 million by 2020/21.": a scheme by its name, with nothing else in the sentence. */
final class ProseScheme {

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?!in |at |for |across |within |under |with |from |of |by )[\\p{L} ’'-]{1,40}, )?(?:the |our )?(?<name>[\\p{L}’' -]{5,60}?) (?:will|should|is to|is expected to) (?:save|release|bring in|contribute) ");
    private static final Pattern NOBODY =
            Pattern.compile("(?:we|they|this|it|these|that|which|together|all|both)\\b.*");
    private static final Pattern END =
            Pattern.compile("(?: (?:of |in )?(?:net )?savings?)? (?:by|in) 20\\d\\d[/–-](?:20)?\\d\\d\\.?");

    private ProseScheme() {}

    static Optional<Fact> of(Sentence sentence) {
        List<Amount> amounts = sentence.amounts();
        Amount only = amounts.getFirst();
        if (amounts.size() > 1 || only.unit() != Unit.POUNDS || !only.isFirm()) {
            return Optional.empty();
        }
        String words = sentence.words();
        Matcher named = NAMED.matcher(words.substring(0, only.from()));
        boolean isPlain =
                named.matches() && END.matcher(words.substring(only.to())).matches();
        String name = isPlain ? TableFacts.name(named.group("name")) : "";
        return name.isEmpty() || NOBODY.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(sentence.fact(Statement.SCHEME, name, sentence.year(only), only));
    }

    /** Without those that a row of that name explains: what is told may be gross, where the table also gives net. */
    static List<Fact> unexplained(List<Fact> facts, Mentions mentions) {
        return facts.stream()
                .filter(fact -> fact.statement() != Statement.SCHEME
                        || fact.passage().words().contains(" | ")
                        || !mentions.isInRowOf(fact))
                .toList();
    }
}
