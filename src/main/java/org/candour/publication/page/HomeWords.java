package org.candour.publication.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.html.Figures;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/** The finding in the home page's heading, in words. */
public final class HomeWords {

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

    /** "twelve", "forty-four"; figures from a hundred. */
    public static String inWords(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        return Figures.count(number);
    }

    /**
     * Who has rated how many, and what came out; band counts only where enough are rated to say something.
     *
     * @param plans how many the round has, rated or not
     */
    static String standfirst(Round round, @Nullable Edition edition, int plans) {
        if (edition == null) {
            return round.summary();
        }
        int rated = edition.ratings().size();
        String reading =
                "read by at least two assessors against written criteria, with the page each judgement rests on.";
        String opening = rated == plans
                ? "Every plan " + reading
                : capital(inWords(rated)) + " of " + inWords(plans) + (rated == 1 ? " is" : " are")
                        + " rated so far, each " + reading;
        return rated < LeagueRow.FEWEST_RANKED ? opening : opening + " " + bands(edition, rated < plans);
    }

    private static String bands(Edition edition, boolean someAreMissing) {
        long good = edition.ratings().stream()
                .filter(r -> r.bandLetter().equals("O") || r.bandLetter().equals("A"))
                .count();
        long weak = edition.ratings().stream()
                .filter(r -> r.bandLetter().equals("N"))
                .count();
        return sentence(good, someAreMissing, "is rated Advanced or better", "are rated Advanced or better")
                + " "
                + sentence(weak, someAreMissing, "needs most improvement", "need most improvement");
    }

    private static String sentence(long count, boolean someAreMissing, String one, String many) {
        String words = count == 0 ? "none" : inWords((int) count);
        return capital(words) + (someAreMissing ? " of them " : " ") + (count <= 1 ? one : many) + ".";
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
