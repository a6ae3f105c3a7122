package org.candour.search;

import java.util.List;
import org.candour.search.question.Readable;

/** Several words typed one after the other are asked for anywhere on a page; who meant a phrase has to be told so. */
public final class LooseWords {

    private static final String ADVICE = " Put the phrase in quotes to ask for the words next to each other.";

    /** Beside words these already say how they are to stand, or cannot be put in quotes. */
    private static final String SIGNS = "\"“”„«»()|*~";

    private LooseWords() {}

    /** What to do about words asked for loosely, after a blank; empty where the question says how they are to stand. */
    public static String advice(String question, List<String> searchedAs) {
        boolean isLoose = searchedAs.contains(Readable.TOGETHER)
                && question.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && searchedAs.stream().noneMatch(Readable::isNearness);
        return isLoose ? ADVICE : "";
    }
}
