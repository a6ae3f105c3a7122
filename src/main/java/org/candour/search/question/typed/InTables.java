package org.candour.search.question.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Figure;
import org.candour.search.question.Question.Near;

/**
 * An amount as a table has it: the number in a cell, the unit once in its heading. Most pages have a 71; one that names
 * millions too may mean 71 of them, and a plan with such a page is not silent about &#163;71m.
 */
final class InTables {

    /** Further than any two words of a page stand apart. */
    private static final int SAME_PAGE = 1_000_000;

    private static final BigDecimal LEAST_ASKED = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_OF_A_UNIT = new BigDecimal("0.01");

    private static final Map<Integer, List<String>> UNITS = Map.of(
            9, List.of("billion", "bn", "bns", "gbpbn", "b"),
            6, List.of("million", "m", "ms", "mn", "mln", "mil", "gbpm"),
            3, List.of("thousand", "k", "ks", "000", "000s", "\u00A3000"));

    private InTables() {}

    /** @param known numbers that are looked for on every page anyway */
    static List<Question> of(BigDecimal whole, Collection<List<String>> known) {
        List<Question> cells = new ArrayList<>();
        for (int zeros = 9; zeros > 0 && whole.compareTo(LEAST_ASKED) >= 0; zeros -= 3) {
            BigDecimal units = whole.movePointLeft(zeros);
            List<String> cell = List.of(Numbers.plain(units));
            if (units.compareTo(LEAST_OF_A_UNIT) >= 0 && !known.contains(cell)) {
                cells.add(cell(cell, UNITS.getOrDefault(zeros, List.of())));
            }
        }
        return List.copyOf(cells);
    }

    private static Question cell(List<String> number, List<String> units) {
        String shown = number.getFirst();
        return new Near(
                List.of(
                        new Figure(shown, List.of(number), List.of()),
                        new Figure(
                                units.getFirst(), units.stream().map(List::of).toList(), List.of())),
                SAME_PAGE);
    }
}
