package org.candour.search.question.otherwise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.search.meaning.EverydayWords;
import org.candour.search.question.Atom;
import org.candour.search.question.names.InForce;
import org.candour.search.question.names.Vocabulary;
import org.candour.search.words.Stems;

/** Words that are not misspelt, though perhaps no plan has them: of the vocabulary, its other words, and everyday English. */
public final class KnownWords {

    private KnownWords() {}

    /** Whether the word is known in any of its forms. */
    public static boolean has(String word) {
        return Vocabulary.stems(Atom.of(word)).stream().allMatch(KnownWords::hasStem);
    }

    private static boolean hasStem(String stem) {
        return InForce.vocabulary().hasWord(stem) || OtherWordings.hasWord(stem) || Everyday.STEMS.contains(stem);
    }

    /** Made when first asked for; most questions have no word that stands nowhere. */
    private static final class Everyday {

        static final Set<String> STEMS = stems(EverydayWords.commonest());

        private static Set<String> stems(List<String> words) {
            Stems stems = new Stems();
            Set<String> all = new HashSet<>();
            words.forEach(word -> Atom.of(word).forEach(atom -> all.add(stems.of(atom.norm()))));
            return all;
        }
    }
}
