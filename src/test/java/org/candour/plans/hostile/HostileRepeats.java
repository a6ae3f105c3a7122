package org.candour.plans.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts of a sentence and one short piece a hundred thousand times: what takes twice as long for each further letter,
 * as careless patterns do, never ends on one of them.
 */
final class HostileRepeats {

    private static final int LENGTH = 400_000;

    private static final List<String> PIECES = List.of(
            "x",
            " ",
            "\u00a0",
            "7",
            ".",
            "(",
            "[",
            "\"",
            "/",
            ":",
            "www.",
            "@",
            "-",
            "\n",
            "\t",
            ",",
            "A",
            "Ab ",
            "£1,",
            "1% ",
            "2016/17 ",
            "20",
            "a-",
            "_",
            "'",
            "# ",
            "| ",
            "<",
            "&",
            "*",
            "1. ",
            "1.1.1.",
            "\u200b",
            "\u00ad",
            "e\u0301",
            "\uD83D\uDE00",
            "\u6F22",
            "\u202e",
            " . . .",
            "iv ",
            "\u2026",
            "\u2022 ",
            "(ABC) ",
            "A B ",
            "£1.5m ",
            "5-",
            "continued ",
            "page 1 of 2 ",
            " NEAR ",
            "not ",
            "we will ",
            "by 2021 ",
            "AB (",
            "Dr A. ");

    private HostileRepeats() {}

    static Stream<HostileFile> all() {
        return java.util.stream.IntStream.range(0, PIECES.size())
                .mapToObj(i -> HostileFile.of("repeated-" + i + ".txt", () -> text(PIECES.get(i))));
    }

    private static byte[] text(String piece) {
        String text = "Beds and wards. " + piece.repeat(LENGTH / piece.length()) + " " + HostileFile.SENTENCE;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
