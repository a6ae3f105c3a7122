package org.candour.figures.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.FinancialYears;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;

/**
 * A sentence of a page that may state something.
 *
 * @param after the one after it; empty at the end of the page
 * @param words in small letters, in one line
 * @param own the words of the footprint's own name, in small letters
 */
record Sentence(PlanPage page, Stretch stretch, Stretch after, String words, List<Amount> amounts, Set<String> own) {

    private static final Stretch NONE = new Stretch(0, 0, "");

    /** Those of the page that give an amount. */
    static List<Sentence> of(PlanPage page, Set<String> own) {
        List<Stretch> all = page.numbers().sentences();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> new Sentence(
                        page,
                        all.get(i),
                        i + 1 < all.size() ? all.get(i + 1) : NONE,
                        all.get(i).flat().toLowerCase(Locale.ROOT),
                        Amounts.in(all.get(i).text()),
                        own))
                .filter(sentence -> !sentence.amounts.isEmpty())
                .toList();
    }

    Fact fact(Statement what, String scope, String year, Amount amount) {
        return new Fact(
                what,
                scope,
                year,
                amount.value(),
                amount.step(),
                amount.unit(),
                Qualifiers.of(what, this, amount),
                page.passage(stretch),
                page.numbers().isRecognised());
    }

    /** The one year the sentence speaks of, or the one nearest to the amount; empty when it speaks of none. */
    String year(Amount amount) {
        return FinancialYears.nearest(stretch.flat(), amount.from(), amount.to());
    }
}
