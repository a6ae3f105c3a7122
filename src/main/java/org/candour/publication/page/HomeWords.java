package org.candour.publication.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.html.Figures;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/** The finding in the home page's heading, in words. */
final class HomeWords {

    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private HomeWords() {}

    static String headline(int plans) {
        return "What " + inWords(plans) + " health plans say, and what they leave out";
    }

    static String inWords(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        return Figures.count(number);
    }

    static String standfirst(Round round, @Nullable Edition edition) {
        if (edition == null) {
            return round.summary();
        }
        long good = edition.ratings().stream()
                .filter(r -> r.bandLetter().equals("O") || r.bandLetter().equals("A"))
                .count();
        long weak = edition.ratings().stream()
                .filter(r -> r.bandLetter().equals("N"))
                .count();
        return "Every plan read by at least two assessors against written criteria, with the page each judgement rests on. "
                + sentence(good, "is rated Advanced or better", "are rated Advanced or better")
                + " " + sentence(weak, "needs most improvement", "need most improvement");
    }

    private static String sentence(long count, String one, String many) {
        String words = inWords((int) count);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + (count == 1 ? one : many) + ".";
    }

    /** Searches to try, by what to type. */
    static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("stroke", "stroke");
        examples.put("\"community hospital\"", "community hospitals");
        examples.put("merger OR merge", "mergers");
        examples.put("\"learning disability\" OR \"learning disabilities\"", "learning disability");
        return examples;
    }
}
