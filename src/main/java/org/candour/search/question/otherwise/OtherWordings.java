package org.candour.search.question.otherwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.search.question.Atom;
import org.candour.search.question.names.InForce;
import org.candour.search.question.names.NameParts;
import org.candour.search.question.names.Vocabulary;
import org.springframework.core.io.ClassPathResource;

/**
 * Groups of words in which plans say much the same, {@code vocabulary/other-words.csv}: older people for elderly. None is
 * a mention of another, so no search is widened by them; a plan that has one is not silent about the others.
 */
final class OtherWordings {

    private static final String FILE = "vocabulary/other-words.csv";
    private static final List<String> COLUMNS = List.of("kind", "words", "also");
    private static final String GAP = "\\|";

    /** Words of a thing mean it wherever they stand; those of the other kind only beside what they are said of. */
    private static final String THING = "thing";

    /** Of more words none of them is. */
    private static final int LONGEST = 6;

    private static final Map<List<String>, Set<String>> OF_THINGS = new HashMap<>();
    private static final Map<List<String>, Set<String>> OF_WORDS = new HashMap<>();
    private static final Set<String> STEMS = new HashSet<>();

    static {
        Findings findings = new Findings();
        List<CsvRow> rows = CsvTable.read(new ClassPathResource(FILE), COLUMNS, findings);
        findings.throwIfAny("The other words cannot be read:");
        rows.forEach(row -> add(row, row.text("kind").equals(THING) ? OF_THINGS : OF_WORDS));
    }

    private OtherWordings() {}

    /** Whether it is a word of any of these groups. */
    static boolean hasWord(String stem) {
        return STEMS.contains(stem);
    }

    /** What else a name may be called, in these groups and in the vocabulary; without what means other things too. */
    static Set<String> ofThing(List<Atom> atoms) {
        Set<String> others = new LinkedHashSet<>(OF_THINGS.getOrDefault(key(atoms), Set.of()));
        others.addAll(InForce.vocabulary().wordingsOf(atoms));
        return others;
    }

    /** The same, and what may stand for the word beside others only: fewer for cuts. */
    static Set<String> ofPart(List<Atom> atoms) {
        Set<String> others = new LinkedHashSet<>(OF_WORDS.getOrDefault(key(atoms), Set.of()));
        others.addAll(OF_THINGS.getOrDefault(key(atoms), Set.of()));
        return others;
    }

    /** Where the longest name ends that begins here; of a word in no group, behind it. */
    static int endOfName(List<Atom> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from + 1; to--) {
            if (!ofPart(words.subList(from, to)).isEmpty()) {
                return to;
            }
        }
        return from + 1;
    }

    private static List<String> key(List<Atom> atoms) {
        return NameParts.telling(Vocabulary.stems(atoms));
    }

    private static void add(CsvRow row, Map<List<String>, Set<String>> groups) {
        List<String> words = split(row.text("words"));
        List<String> all = new ArrayList<>(words);
        all.addAll(split(row.text("also")));
        all.forEach(word -> STEMS.addAll(Vocabulary.stems(Atom.of(word))));
        for (String word : words) {
            List<String> asked = key(Atom.of(word));
            Set<String> others = groups.computeIfAbsent(asked, none -> new LinkedHashSet<>());
            all.stream().filter(other -> !key(Atom.of(other)).equals(asked)).forEach(others::add);
        }
    }

    private static List<String> split(String words) {
        return Stream.of(words.split(GAP))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
