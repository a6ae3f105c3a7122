package org.candour.search.question;

import java.util.List;

/** A question taken apart. */
public sealed interface Question {

    /**
     * A word or a phrase.
     *
     * @param shown as the person wrote it
     * @param asOneWord joined with a neighbouring word of the question: hyperacute for each word of "hyper acute"
     */
    record Phrase(String shown, List<Atom> atoms, List<String> asOneWord) implements Question {}

    /**
     * Plain words typed one after the other: said where they stand so, with nothing but little words between.
     *
     * @param shown as the person wrote it
     * @param typed with the little words that were typed
     * @param telling without them
     * @param apart each of its words, for finding pages that have all of them, though not together
     */
    record Row(String shown, List<Atom> typed, List<Atom> telling, List<Question> apart) implements Question {}

    /**
     * An amount with its unit, a percentage, a date: one thing in several usual ways of writing.
     *
     * @param ways each a row of words as the index holds them
     * @param loosely ways that may be it: the number without its sign, as tables have it
     * @param inTables the same of numbers that are too common to tell anything without their unit on the page
     * @param unlike longer ways of writing that begin like it and are another figure: the £250 of £250 million
     */
    record Figure(
            String shown,
            List<List<String>> ways,
            List<List<String>> loosely,
            List<Question> inTables,
            List<List<String>> unlike)
            implements Question {

        public Figure(String shown, List<List<String>> ways, List<List<String>> loosely) {
            this(shown, ways, loosely, List.of(), List.of());
        }

        public Figure(String shown, List<List<String>> ways, List<List<String>> loosely, List<Question> inTables) {
            this(shown, ways, loosely, inTables, List.of());
        }
    }

    /** Words that begin so: midwi*; in the spelling asked for or the other one. */
    record Beginning(String shown, List<String> prefixes) implements Question {}

    /**
     * A word or phrase with letters that may differ, as a recogniser misreads them: stroke~ finds strokc.
     *
     * @param edits letters that may differ in each word
     * @param shortest words of fewer letters are met as they are
     */
    record Loose(String shown, List<Atom> atoms, int edits, int shortest) implements Question {}

    /** Two or more that stand within so many words of each other, in any order. */
    record Near(List<Question> parts, int distance) implements Question {}

    /** All of the wanted on one page, and none of the unwanted. */
    record All(List<Question> wanted, List<Question> unwanted) implements Question {}

    /** At least one. */
    record Any(List<Question> choices) implements Question {}
}
