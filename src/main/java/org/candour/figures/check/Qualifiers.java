package org.candour.figures.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amount;

/**
 * What a sentence narrows its amount to: one year or several together, a part, a place, an organisation. Two figures are
 * of the same thing only where both are narrowed alike; where one says more than the other nobody can tell.
 */
final class Qualifiers {

    static final String ALL_YEARS = "several years";
    static final String ONE_YEAR = "one year";

    private static final Pattern SEVERAL = ProseFacts.words(
            "cumulative(?:ly)?|(?:over|across|during) (?:the )?(?:whole |next |full |coming )?(?:(?:two|three|four|five|six|\\d+)[- ]years?|(?:planning |plan )?period|life of the plan)|all (?:four|five|six) years|years? (?:together|combined|added up)");
    private static final Pattern SINGLE = ProseFacts.words(
            "single year|in-year|in that year alone|(?:last|first|final) (?:of those )?years?|each year|every year|a year|per year|per annum|annual(?:ly)?|yearly|recurrent(?:ly)?");
    private static final Pattern PART = ProseFacts.words(
            "of which|of this|of that|of these|including|includes|inclusive|excluding(?! (?:\\S+ ){0,4}(?:sustainab|stf|fund|national))\\S*|plus|net of|gross|on top of|within this|alone|only|adding|added|as well|counted|together with|phase|stage|instead|otherwise|option|scenario");
    private static final Pattern SIDE =
            Pattern.compile("\\b(north|south|east|west|cent(?:re|ral)|rural|urban|upper|lower|coastal|rest)\\b");
    private static final Pattern NAME = Pattern.compile(
            "\\b(?<by>in|at|for|across|of|by|and|around)\\s((?:\\p{Lu}[\\p{L}’'-]*\\s?)+)|((?:\\p{Lu}[\\p{L}’'-]*\\s)+)(?:would|will|alone|could|faces?|needs?|requires?)\\b");
    /** After the amount these lead on to something else: "412 beds, a building the size of Loderby General". */
    private static final Set<String> AFTERTHOUGHT = Set.of("of", "by", "and");

    private static final Set<String> COMMON = Set.of(
            "nhs",
            "ahs",
            "stp",
            "system",
            "system's",
            "footprint",
            "health",
            "england",
            "we",
            "the",
            "our",
            "this",
            "central",
            "plan",
            "programme",
            "together",
            "without",
            "doing",
            "capital",
            "money",
            "and",
            "of",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Qualifiers() {}

    /** In a fixed order; empty where nothing narrows it. The sentence after it may go on about the same amount. */
    static String of(Statement what, Sentence sentence, Amount amount) {
        String flat = sentence.stretch().flat();
        String words = sentence.words();
        Set<String> found = new TreeSet<>();
        String next = sentence.after().flat();
        String goesOn = next.matches("(?:This|That|It|These|Both)\\b.*") ? " " + next : "";
        String both = words + goesOn.toLowerCase(Locale.ROOT);
        if (what != Statement.CAPITAL && SEVERAL.matcher(both).find()) {
            found.add(ALL_YEARS);
        }
        if (SINGLE.matcher(both).find()) {
            found.add(ONE_YEAR);
        }
        if (PART.matcher(words).find()) {
            found.add("part");
        }
        SIDE.matcher(flat).results().forEach(side -> found.add(side.group(1)));
        NAME.matcher(flat)
                .results()
                .filter(name -> name.start() < amount.from() || !AFTERTHOUGHT.contains("" + name.group(1)))
                .forEach(name -> name(name.group(2), name.group(3), sentence.own(), found));
        if (amount.unit() == Unit.BEDS) {
            kinds(words.substring(amount.from(), amount.to()), found);
        }
        return String.join(", ", found);
    }

    /** "community" of "40 more community beds". */
    private static void kinds(String beds, Set<String> found) {
        Arrays.stream(beds.split("[^\\p{L}-]+"))
                .filter(word -> !word.matches("|beds|more|additional|extra|other|another|new|hospital"))
                .forEach(found::add);
    }

    private static void name(String after, String before, Set<String> own, Set<String> found) {
        List<String> words = List.of((after == null ? before : after)
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+"));
        words.stream()
                .map(word -> word.replaceFirst("[’']s?$", ""))
                .filter(word -> !own.contains(word) && !COMMON.contains(word) && word.length() > 2)
                .forEach(found::add);
    }
}
