package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Schemes listed in a sentence: "£12m from medicines, £8m from estates and £3m from agency staff". Narrow on purpose, as
 * all that is read of prose: three amounts at least, each said to come from something, nothing between them but names,
 * and no word that makes them a part of more.
 *
 * @param total what the sentence says they come to, right before the list; null where it says nothing
 * @param parts the amount of each
 */
record ProseSchemes(
        PlanPage page, Stretch sentence, @Nullable Amount total, List<Amount> parts) {

    private static final int LEAST = 3;
    private static final String FROM =
            "\\s*(?:a year |each year |net |will come |comes? )?(?:from|by|through|via|out of|in)\\s";
    private static final Pattern BETWEEN = Pattern.compile(
            FROM + "[^£\\d.;:]{2,80}?(?:,|;| and|, and)\\s+(?:a further |another )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(FROM + "[^£\\d;:]{2,}.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL = Pattern.compile(
            ".*(?::|made up of|comprising|consist(?:s|ing) of|namely|that is,?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAVED = ProseFacts.words(
            "sav(?:e|es|ed|ing|ings)|efficienc(?:y|ies)|clos(?:e|es|ed|ing) (?:the|our|this|that)(?: financial)? gap|gap (?:is|will be|is to be) closed");
    private static final Pattern CLOSES =
            ProseFacts.words("clos(?:e|es|ed|ing) (?:the|our)(?: financial)? gap|gap (?:is|will be|is to be) closed");
    private static final Pattern MORE = ProseFacts.words(
            "part of|rest|remain(?:s|ing|der)|first|half|among|includ(?:e|es|ing)|such as|of this|of which|other|largest|biggest|mainly|most|already|made|last year|would have|instead of|short");

    static List<ProseSchemes> in(PlanPage page) {
        List<ProseSchemes> found = new ArrayList<>();
        for (Stretch sentence : page.numbers().sentences()) {
            String words = sentence.flat().toLowerCase(Locale.ROOT);
            if (SAVED.matcher(words).find() && !MORE.matcher(words).find()) {
                of(page, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ProseSchemes> of(PlanPage page, Stretch sentence) {
        String text = sentence.flat();
        List<Amount> money = Amounts.in(sentence.text()).stream()
                .filter(amount -> amount.unit() == Unit.POUNDS)
                .toList();
        int last = money.size() - 1;
        if (last < LEAST - 1
                || !AFTER.matcher(text.substring(money.get(last).to())).matches()) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && BETWEEN.matcher(between(text, money, first - 1)).matches()) {
            first--;
        }
        List<Amount> parts = money.subList(first, money.size());
        boolean isAlike = parts.stream()
                .allMatch(
                        part -> part.isFirm() && part.span() == parts.getFirst().span());
        if (parts.size() < LEAST || !isAlike || first > 1) {
            return Optional.empty();
        }
        if (first == 0) {
            return Optional.of(new ProseSchemes(page, sentence, null, parts));
        }
        Amount before = money.getFirst();
        boolean isTotal =
                before.isFirm() && TOTAL.matcher(between(text, money, 0)).matches();
        return isTotal ? Optional.of(new ProseSchemes(page, sentence, before, parts)) : Optional.empty();
    }

    private static String between(String text, List<Amount> money, int at) {
        return text.substring(money.get(at).to(), money.get(at + 1).from());
    }

    boolean isSaidToCloseTheGap() {
        return CLOSES.matcher(sentence.flat().toLowerCase(Locale.ROOT)).find();
    }

    BigDecimal sum() {
        return parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a sum of so many rounded amounts may be off by. */
    BigDecimal step() {
        return parts.stream()
                .map(Amount::step)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(parts.size()));
    }

    /** "£12.0m + £8.0m + £3.0m = £23.0m". */
    String arithmetic() {
        return parts.stream()
                        .map(part -> Said.amount(part.value(), Unit.POUNDS))
                        .collect(Collectors.joining(" + ")) + " = " + Said.amount(sum(), Unit.POUNDS);
    }

    /** Where the sentence itself says another sum. */
    Optional<NumberAlarm> alarm() {
        Amount said = total;
        if (said == null
                || said.value()
                                .subtract(sum())
                                .abs()
                                .compareTo(said.step().add(step()).divide(BigDecimal.TWO))
                        <= 0) {
            return Optional.empty();
        }
        String sum = Said.amount(sum(), Unit.POUNDS);
        String stated = Said.amount(said.value(), Unit.POUNDS);
        return Optional.of(new NumberAlarm(
                AlarmKeys.of(AlarmKind.SCHEMES_AND_GAP, "sentence " + sum + " " + stated),
                AlarmKind.SCHEMES_AND_GAP,
                85,
                "The " + parts.size() + " amounts listed in a sentence (" + page.place() + ") add up to " + sum
                        + "; the sentence says " + stated + ".",
                List.of(
                        arithmetic(),
                        stated + " − " + sum + " = " + Said.amount(said.value().subtract(sum()), Unit.POUNDS)),
                List.of(page.passage(sentence))));
    }
}
