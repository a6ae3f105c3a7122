package org.candour.silences.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that plans are written with and that are no topic alone: a plan that says "begin" less often leaves nothing out. */
final class PlainWords {

    private static final String LIST = "/vocabulary/words-without-topic.txt";

    private static final List<String> ENDINGS = List.of("ation", "ing", "ied", "ie", "er", "ed", "ly", "e", "y");

    private static final int SHORTEST_STEM = 3;
    private static final Set<String> STEMS = read();

    private PlainWords() {}

    /** Whether it is one word, and such a one in any of its forms. */
    static boolean isNoTopic(String topic) {
        return !topic.contains(" ") && STEMS.contains(stem(topic));
    }

    private static String stem(String word) {
        String plain = one(word.toLowerCase(Locale.ROOT));
        return ENDINGS.stream()
                .filter(ending -> plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> single(plain.substring(0, plain.length() - ending.length())))
                .orElse(plain);
    }

    private static String one(String word) {
        return word.length() > SHORTEST_STEM && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** "plann" and "plan" are one. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private static Set<String> read() {
        try (InputStream list = Objects.requireNonNull(PlainWords.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .map(PlainWords::stem)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
