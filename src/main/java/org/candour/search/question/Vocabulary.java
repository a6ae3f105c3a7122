package org.candour.search.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.csv.CsvRow;
import org.candour.common.csv.CsvTable;
import org.springframework.core.io.ClassPathResource;

/**
 * Other names of the same thing, from {@code vocabulary/nhs-vocabulary.csv}: an acronym and what it stands for. A plan
 * that only writes HASU does speak of stroke; without this it would be accused of silence.
 */
final class Vocabulary {

    /** More acronyms than this behind one word make it a word like "hospital", which no plan is silent about. */
    private static final int TOO_MANY = 12;

    private static final List<String> COLUMNS = List.of("term", "kind", "equivalents", "note", "source");

    /** One row: names that mean the same, as written and as words. */
    private record Names(List<String> written, List<List<String>> words) {}

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

    /** Rows whose names mean one thing only; the others would find mentions that are none. */
    private static boolean isSafe(CsvRow row) {
        String note = row.text("note");
        return !row.text("kind").equals("place-form")
                && Stream.of("AMBIGUOUS", "RULE").noneMatch(note::contains)
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
        return new Names(written, written.stream().map(Vocabulary::words).toList());
    }

    private static List<String> words(String name) {
        return Atom.of(name).stream().map(Atom::norm).toList();
    }

    /**
     * What an acronym stands for; or acronyms of this and of what contains it. Never another plain phrase, which may be
     * wider than what was asked. Empty when there are none, or far too many.
     */
    List<String> othersOf(List<Atom> atoms) {
        List<String> wanted = atoms.stream().map(Atom::norm).toList();
        Set<String> same = new LinkedHashSet<>();
        Set<String> containing = new LinkedHashSet<>();
        for (Names row : rows) {
            if (row.words().contains(wanted)) {
                same.addAll(others(row, wanted));
            } else if (row.words().stream().anyMatch(name -> contains(name, wanted))) {
                row.written().stream().filter(Vocabulary::isAcronym).forEach(containing::add);
            }
        }
        List<String> all = new ArrayList<>(same);
        if (containing.size() <= TOO_MANY) {
            containing.stream().filter(name -> !same.contains(name)).forEach(all::add);
        }
        return all;
    }

    private static List<String> others(Names row, List<String> wanted) {
        boolean fromAcronym = row.written().stream()
                .anyMatch(name -> isAcronym(name) && words(name).equals(wanted));
        return row.written().stream()
                .filter(name -> fromAcronym != isAcronym(name))
                .filter(name -> !words(name).equals(wanted))
                .toList();
    }

    private static boolean contains(List<String> name, List<String> wanted) {
        return java.util.Collections.indexOfSubList(name, wanted) >= 0;
    }

    /** Three capitals or more, so that it is no ordinary word: HASU, CAMHS. */
    private static boolean isAcronym(String name) {
        return name.matches("[A-Z][A-Z&/]{2,9}");
    }
}
