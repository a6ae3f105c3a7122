package org.candour.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.search.Evidence;
import org.candour.search.Evidence.Discount;

/** Sentences whose words were found and do not count: false friends first, then running heads and struck-out text. */
final class Discounts {

    private static final Comparator<Discount> IN_ORDER = Comparator.comparing(
                    (Discount discount) -> discount.friend().isEmpty())
            .thenComparing(discount -> discount.spot().page())
            .thenComparing(discount -> discount.spot().document().toString())
            .thenComparing(discount -> discount.spot().firstWord());

    private final List<Discount> kept = new ArrayList<>();
    private int sentences;

    void add(Discount discount) {
        sentences += discount.friend().isEmpty() ? 0 : 1;
        kept.add(discount);
        if (kept.size() > 16 * Evidence.MOST_SPOTS) {
            kept.sort(IN_ORDER);
            kept.subList(Evidence.MOST_SPOTS, kept.size()).clear();
        }
    }

    /** Of false friends; running heads are counted by their places. */
    int sentences() {
        return sentences;
    }

    List<Discount> telling() {
        return kept.stream().sorted(IN_ORDER).limit(Evidence.MOST_SPOTS).toList();
    }
}
