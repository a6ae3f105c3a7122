package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.figures.reading.Amount;

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

    private static final Pattern OUTTURN = words(
            "(?:(?:the|our|all|these) (?:\\S+ )?(?:organisations|bodies)|the system)(?: \\S+)? (?:ended|finished|closed)|the (?:combined |system )?outturn (?:in|for)");
    private static final Pattern NOT_OUTTURN = words(
            "trusts?|trust's|commission\\w+|ccgs?|provider\\w*|councils?|hospitals?|infirmary|each|excluding|including|before|after|without|with (?:the|its|support|stf|sustain\\w*)|planned|forecast|underlying|would|not");

    private ProsePositions() {}

    static Stream<Fact> of(Sentence sentence) {
        return Stream.of(net(sentence), control(sentence), allocation(sentence), outturn(sentence))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> net(Sentence sentence) {
        String words = sentence.words();
        return WHOLE.matcher(words).find()
                        && WITHOUT_FUND.matcher(words).find()
                        && !NOT_NET.matcher(words).find()
                ? signed(Statement.NET_POSITION, sentence, NET)
                : Optional.empty();
    }

    private static Optional<Fact> control(Sentence sentence) {
        return CONTROL_WHOLE.matcher(sentence.words()).find()
                        && !NOT_CONTROL.matcher(sentence.words()).find()
                ? signed(Statement.CONTROL_TOTAL, sentence, CONTROL)
                : Optional.empty();
    }

    /** "Our organisations ended the year £12.4 million in deficit." */
    private static Optional<Fact> outturn(Sentence sentence) {
        String words = sentence.words();
        boolean isLess = words.contains("deficit");
        Amount only = sentence.amounts().getFirst();
        String year = sentence.year(only);
        return sentence.amounts().size() == 1
                        && only.isFirm()
                        && !year.isEmpty()
                        && OUTTURN.matcher(words).find()
                        && !NOT_OUTTURN.matcher(words).find()
                        && isLess != words.contains("surplus")
                ? Optional.of(sentence.fact(Statement.OUTTURN, Fact.SYSTEM, year, only)
                        .with(Fact.SYSTEM, year, isLess ? only.value().negate() : only.value()))
                : Optional.empty();
    }

    /** The first amount after the word, less than nothing if it is called a deficit; none if that cannot be told. */
    private static Optional<Fact> signed(Statement what, Sentence sentence, Pattern word) {
        String words = sentence.words();
        var found = word.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int at = found.start();
        return sentence.amounts().stream()
                .filter(amount -> amount.from() >= at)
                .findFirst()
                .filter(Amount::isFirm)
                .flatMap(amount -> signed(what, sentence, amount));
    }

    private static Optional<Fact> signed(Statement what, Sentence sentence, Amount amount) {
        String before = sentence.words().substring(Math.max(0, amount.from() - 30), amount.from());
        boolean isLess = before.contains("deficit") || amount.value().signum() < 0;
        boolean isMore = before.contains("surplus");
        String year = sentence.year(amount);
        if (isLess == isMore || year.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = sentence.fact(what, Fact.SYSTEM, year, amount);
        return Optional.of(
                fact.with(fact.scope(), year, isLess ? amount.value().abs().negate() : amount.value()));
    }

    private static Optional<Fact> allocation(Sentence sentence) {
        String words = sentence.words();
        var found = ALLOCATION.matcher(words);
        if (!found.find() || NOT_ALLOCATION.matcher(words).find()) {
            return Optional.empty();
        }
        int pound = words.indexOf('£', found.start());
        return sentence.amounts().stream()
                .filter(amount -> amount.from() == pound && amount.isFirm())
                .findFirst()
                .filter(amount -> !sentence.year(amount).isEmpty())
                .map(amount -> sentence.fact(Statement.ALLOCATIONS, Fact.SYSTEM, sentence.year(amount), amount));
    }
}
