package org.candour.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.search.Sought;

/** Pages of 400 words, few often and many seldom, and issues that about two in a hundred of them mention; the same in every run. */
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
                seldom(random),
                seldom(random),
                seldom(random),
                seldom(random),
                often(random) + " " + often(random),
                often(random) + " " + often(random),
                often(random) + " " + often(random),
                often(random) + " NEAR/8 " + word(random, 0.5, 0.6));
    }

    private static String seldom(Random random) {
        return word(random, 0.85, 1);
    }

    private static String often(Random random) {
        return word(random, 0.35, 0.5);
    }

    static Sought sought(List<String> terms) {
        return new Sought(List.of(terms), List.of(), List.of(), List.of());
    }

    /** From 0, the most frequent, to 1, the least. */
    private static String word(Random random, double from, double to) {
        return "word" + (int) Math.pow(WORDS, from + (to - from) * random.nextDouble());
    }
}
