package org.candour.search.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.candour.search.words.Stems;
import org.springframework.core.io.ClassPathResource;

/**
 * Other names of the same thing, from {@code vocabulary/nhs-vocabulary.csv}: an acronym and what it stands for. A plan
 * that only writes HASU does speak of stroke; without this it would be accused of silence.
 */
final class Vocabulary {

    /** More acronyms than this behind one word make it a word like "hospital", which no plan is silent about. */
    private static final int TOO_MANY = 12;

    private static final int FEW_NAMES = 4;

    private static final List<String> COLUMNS = List.of("term", "kind", "equivalents", "note", "source");

    private static final Pattern AMBIGUOUS_AS = Pattern.compile("AMBIGUOUS as ([^:;.]+)");
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "for", "the", "in");

    /**
     * One row: names that mean the same, as written and as stems.
     *
     * @param unsafe names that mean other things too, which nothing is widened to
     * @param oneWay whether only the first name may be widened to the others, because they are narrower
     */
    private record Names(List<String> written, List<List<String>> stems, Set<String> unsafe, boolean oneWay) {}

    private static final Vocabulary SHIPPED = load();

    private final List<Names> rows;

    private Vocabulary(List<Names> rows) {
        this.rows = rows;
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    private static Vocabulary load() {
        Findings findings = new Findings();
        List<CsvRow> rows = CsvTable.read(new ClassPathResource("vocabulary/nhs-vocabulary.csv"), COLUMNS, findings);
        findings.throwIfAny("The vocabulary cannot be read:");
        return new Vocabulary(
                rows.stream().filter(Vocabulary::isSafe).map(Vocabulary::names).toList());
    }

    /** Rows that are about a thing's names at all, and do not say that the thing itself is called like another. */
    private static boolean isSafe(CsvRow row) {
        String note = row.text("note");
        return !row.text("kind").equals("place-form")
                && !note.contains("RULE")
                && !note.replaceAll("AMBIGUOUS as", "").contains("AMBIGUOUS")
                && !row.text("equivalents").isBlank();
    }

    private static Names names(CsvRow row) {
        List<String> written = Stream.concat(
                        Stream.of(row.text("term")),
                        Arrays.stream(row.text("equivalents").split("\\|")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String note = row.text("note");
        return new Names(
                written,
                written.stream().map(name -> stems(Atom.of(name))).toList(),
                unsafe(note),
                note.contains("ONE-WAY"));
    }

    private static Set<String> unsafe(String note) {
        Set<String> unsafe = new LinkedHashSet<>();
        Matcher matcher = AMBIGUOUS_AS.matcher(note);
        while (matcher.find()) {
            Stream.of(matcher.group(1).split(",| and | or ")).map(String::strip).forEach(unsafe::add);
        }
        return unsafe;
    }

    private static List<String> stems(List<Atom> atoms) {
        Stems stems = new Stems();
        return atoms.stream()
                .map(atom -> atom.plain() ? stems.of(atom.norm()) : atom.norm())
                .toList();
    }

    /**
     * What an acronym stands for; or acronyms of this, and of names that it is a word of (HASU for stroke). Never
     * another plain phrase, which may be wider than what was asked. Empty when there are none, or far too many.
     */
    List<String> othersOf(List<Atom> atoms) {
        List<String> wanted = stems(atoms);
        Set<String> same = new LinkedHashSet<>();
        Set<String> containing = new LinkedHashSet<>();
        for (Names row : rows) {
            int place = row.stems().indexOf(wanted);
            if (place >= 0) {
                same.addAll(others(row, place));
            } else {
                containing.addAll(acronymsOfWhatContains(row, wanted));
            }
        }
        List<String> all = new ArrayList<>(same);
        if (containing.size() <= TOO_MANY) {
            containing.stream().filter(name -> !same.contains(name)).forEach(all::add);
        }
        return all;
    }

    private static List<String> others(Names row, int place) {
        boolean fromAcronym = isAcronym(row.written().get(place));
        List<String> others = new ArrayList<>();
        for (int i = 0; i < row.written().size(); i++) {
            String name = row.written().get(i);
            boolean isOtherKind = fromAcronym != isAcronym(name);
            boolean isAllowed =
                    !row.unsafe().contains(name) && (!row.oneWay() || place == 0 || isShortFor(row, place, i));
            if (isOtherKind
                    && isAllowed
                    && !row.stems().get(i).equals(row.stems().get(place))) {
                others.add(name);
            }
        }
        return others;
    }

    /** CAMHS is always met as child and adolescent mental health services, whatever else the row warns of. */
    private static boolean isShortFor(Names row, int acronym, int name) {
        String letters = row.written().get(acronym).toLowerCase(Locale.ROOT);
        List<String> words = row.stems().get(name);
        return letters.equals(initials(words, false)) || letters.equals(initials(words, true));
    }

    /**
     * Acronyms of the very name that contains it, or of a row of few names, which all mean one thing. CIL is one of the
     * many names in the row of housing growth, but not short for it.
     */
    private static List<String> acronymsOfWhatContains(Names row, List<String> wanted) {
        List<String> initials = new ArrayList<>();
        boolean anyContains = row.stems().stream().anyMatch(name -> contains(name, wanted));
        boolean isTight = anyContains && row.written().size() <= FEW_NAMES;
        for (int i = 0; i < row.written().size(); i++) {
            if (contains(row.stems().get(i), wanted)) {
                initials.add(initials(row.stems().get(i), false));
                initials.add(initials(row.stems().get(i), true));
            }
        }
        return row.written().stream()
                .filter(Vocabulary::isAcronym)
                .filter(name -> !row.unsafe().contains(name))
                .filter(name -> isTight || initials.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String initials(List<String> stems, boolean withSmallWords) {
        StringBuilder initials = new StringBuilder();
        stems.stream()
                .filter(stem -> !stem.isEmpty() && (withSmallWords || !SMALL_WORDS.contains(stem)))
                .forEach(stem -> initials.append(stem.charAt(0)));
        return initials.toString();
    }

    private static boolean contains(List<String> name, List<String> wanted) {
        return name.size() > wanted.size() && Collections.indexOfSubList(name, wanted) >= 0;
    }

    /** Capitals that are no ordinary word: HASU, CAMHS, A&E; two letters only where the row has no doubt about them. */
    private static boolean isAcronym(String name) {
        return name.matches("[A-Z][A-Z&/]{1,9}");
    }
}
