package org.candour.search;

import java.util.List;
import org.candour.search.question.typed.Readable;

/** What else can be asked by who typed several words one after the other. */
public final class LooseWords {

    private static final String ADVICE =
            " Put the words in quotes to ask for just this phrase, or AND between them to ask for pages with all of them.";

    /** Beside words these already say how they are to stand, or cannot be put in quotes. */
    private static final String SIGNS = "\"“”„«»()|*~";

    private LooseWords() {}

    /** What to do about it, after a blank; empty where the question says how they are to stand. */
    public static String advice(String question, List<String> searchedAs) {
        boolean isLoose = searchedAs.stream().anyMatch(Readable::isRow)
                && question.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && searchedAs.stream().noneMatch(Readable::isNearness);
        return isLoose ? ADVICE : "";
    }
}
