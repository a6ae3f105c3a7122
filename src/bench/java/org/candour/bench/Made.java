package org.candour.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.search.Sought;

/** Pages of 400 words, few often and many seldom, and issues of eight terms; the same in every run. */
public final class Made {

    public static final int PAGES_A_PLAN = 100;

    private static final int WORDS = 20_000;
    private static final int WORDS_A_PAGE = 400;

    private Made() {}

    static String page(Random random) {
        return IntStream.range(0, WORDS_A_PAGE)
                .mapToObj(i -> word(random, 0, 1))
                .collect(Collectors.joining(" "));
    }

    /** Four words, three phrases and one pair of words near each other. */
    public static List<List<String>> issues(int number) {
        Random random = new Random(7);
        return IntStream.range(0, number).mapToObj(i -> issue(random)).toList();
    }

    private static List<String> issue(Random random) {
        return List.of(
                word(random, 0.5, 1),
                word(random, 0.5, 1),
                word(random, 0.5, 1),
                word(random, 0.5, 1),
                word(random, 0.1, 0.4) + " " + word(random, 0.1, 0.4),
                word(random, 0.1, 0.4) + " " + word(random, 0.1, 0.4),
                word(random, 0.1, 0.4) + " " + word(random, 0.1, 0.4),
                word(random, 0.2, 0.4) + " NEAR/8 " + word(random, 0.4, 0.6));
    }

    static Sought sought(List<String> terms) {
        return new Sought(List.of(terms), List.of(), List.of(), List.of());
    }

    /** From 0, the most frequent, to 1, the least. */
    private static String word(Random random, double from, double to) {
        return "word" + (int) Math.pow(WORDS, from + (to - from) * random.nextDouble());
    }
}
