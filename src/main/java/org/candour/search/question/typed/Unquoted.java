package org.candour.search.question.typed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.search.question.Atom;
import org.candour.search.question.typed.Mark.Kind;

/** What somebody typed without saying that just this was meant. */
public final class Unquoted {

    /**
     * Of so few letters, all of them capitals, a word is an acronym, and every acronym is a letter away from another. Of
     * more letters it may be a word typed in capitals: MERGR.
     */
    private static final int LONGEST_ACRONYM = 4;

    private Unquoted() {}

    /** The single words outside quotes that are not asked for loosely either, as they are compared. */
    public static Set<String> words(String question) {
        return Marks.of(question).all().stream()
                .filter(mark -> mark.kind() == Kind.WORD)
                .map(Mark::text)
                .filter(word -> word.indexOf('~') < 0 && word.indexOf('*') < 0 && !isAcronym(word))
                .map(Atom::of)
                .filter(atoms -> atoms.size() == 1)
                .map(List::getFirst)
                .map(Atom::written)
                .collect(Collectors.toSet());
    }

    private static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && word.length() <= LONGEST_ACRONYM;
    }
}
