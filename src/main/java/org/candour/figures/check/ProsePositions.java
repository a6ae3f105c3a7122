package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/** Deficits, control totals and allocations of the whole footprint, each with its year. */
final class ProsePositions {

    private static final Pattern WHOLE = words(
            "combined|together|our organisations|(?:our )?(?:two|three|four|five|six|seven|eight)(?: [an]hs)? (?:organisations|bodies)|health bodies|[an]hs bodies|net deficit|net surplus");
    private static final Pattern NET = words("deficit|surplus");
    private static final Pattern WITHOUT_FUND = words(
            "(?:excluding|before|leaving out|leave out|without)(?: \\S+){0,4} (?:sustainability|stf|fund\\w*|national money)");
    private static final Pattern NOT_NET = words(
            "control totals?|forecast|underlying|expects?|agreed|planned|drew|council|trust's|hospital|worse|better|in part");
    private static final Pattern CONTROL = words("control totals?");
    private static final Pattern CONTROL_WHOLE = words(
            "combined control total|control totals? (?:for \\S+ )?(?:come|came|add|amount|total)\\w*|which together come|system has a (?:combined )?control total");
    private static final Pattern NOT_CONTROL = words("offered|refused|asked|better|worse|single");
    private static final Pattern ALLOCATION = Pattern.compile(
            "allocations? (?:of|came to|come to|totalled|were|was) £|allocated £|^[^£]*£[\\d.,]+ ?\\w+ (?:of (?:[an]hs )?)?allocat");
    private static final Pattern NOT_ALLOCATION =
            words("ccg|each|running costs|transformation|mental health|indicative|growth");

    private ProsePositions() {}

    static Stream<Fact> of(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        return Stream.of(
                        net(page, sentence, words, amounts),
                        control(page, sentence, words, amounts),
                        allocation(page, sentence, words, amounts))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> net(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        if (!WHOLE.matcher(words).find()
                || !WITHOUT_FUND.matcher(words).find()
                || NOT_NET.matcher(words).find()) {
            return Optional.empty();
        }
        return signed(Statement.NET_POSITION, page, sentence, words, NET, amounts);
    }

    private static Optional<Fact> control(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        if (!CONTROL_WHOLE.matcher(words).find() || NOT_CONTROL.matcher(words).find()) {
            return Optional.empty();
        }
        return signed(Statement.CONTROL_TOTAL, page, sentence, words, CONTROL, amounts);
    }

    /** The first amount after the word, less than nothing if it is called a deficit; none if that cannot be told. */
    private static Optional<Fact> signed(
            Statement what, PlanPage page, Stretch sentence, String words, Pattern word, List<Amount> amounts) {
        var found = word.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int at = found.start();
        return amounts.stream()
                .filter(amount -> amount.from() >= at)
                .findFirst()
                .filter(Amount::isFirm)
                .flatMap(amount -> {
                    String before = words.substring(Math.max(0, amount.from() - 30), amount.from());
                    boolean isLess =
                            before.contains("deficit") || amount.value().signum() < 0;
                    boolean isMore = before.contains("surplus");
                    String year = ProseFacts.year(sentence, amount);
                    return isLess == isMore || year.isEmpty()
                            ? Optional.empty()
                            : Optional.of(withValue(
                                    ProseFacts.fact(what, Fact.SYSTEM, year, amount, page, sentence),
                                    isLess ? amount.value().abs().negate() : amount.value()));
                });
    }

    private static Fact withValue(Fact fact, BigDecimal value) {
        return new Fact(
                fact.statement(),
                fact.scope(),
                fact.year(),
                value,
                fact.step(),
                fact.unit(),
                fact.passage(),
                fact.isRecognised());
    }

    private static Optional<Fact> allocation(PlanPage page, Stretch sentence, String words, List<Amount> amounts) {
        var found = ALLOCATION.matcher(words);
        if (!found.find() || NOT_ALLOCATION.matcher(words).find()) {
            return Optional.empty();
        }
        int pound = words.indexOf('£', found.start());
        return amounts.stream()
                .filter(amount -> amount.from() == pound && amount.isFirm())
                .findFirst()
                .filter(amount -> !ProseFacts.year(sentence, amount).isEmpty())
                .map(amount -> ProseFacts.fact(
                        Statement.ALLOCATIONS, Fact.SYSTEM, ProseFacts.year(sentence, amount), amount, page, sentence));
    }
}
