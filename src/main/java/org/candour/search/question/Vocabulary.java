package org.candour.search.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.search.VocabularyEntry;
import org.candour.search.words.Stems;

/**
 * Other names of the same thing: an acronym and what it stands for. A plan that only writes HASU does speak of stroke;
 * without this it would be accused of silence.
 */
final class Vocabulary {

    /** More acronyms than this behind one word make it a word like "hospital", which no plan is silent about. */
    private static final int TOO_MANY = 12;

    private static final int FEW_NAMES = 4;

    private static final int MOST_BEGINNING = 60;

    /** Another whenever the same entries widen searches otherwise. */
    private static final String RULES = "2\n";

    private static final int VERSION_DIGITS = 8;

    /** One entry: names that mean the same, as written and as stems. */
    private record Names(
            List<String> written, List<List<String>> stems, List<List<String>> telling, VocabularyEntry entry) {

        /** The place of the name, with or without hyphens and small words; -1 when it is none of these. */
        int placeOf(List<String> wanted) {
            int place = stems.indexOf(wanted);
            String joined = String.join("", NameParts.telling(wanted));
            for (int i = 0; place < 0 && i < telling.size(); i++) {
                place = String.join("", telling.get(i)).equals(joined) ? i : -1;
            }
            return place;
        }

        boolean isAmbiguous(int place) {
            return entry.ambiguous().contains(written.get(place));
        }

        boolean isNarrower(int place) {
            return entry.narrower().contains(written.get(place));
        }
    }

    private final List<Names> rows;
    private final String version;

    /** What is in use of the entries; the others widen nothing. */
    Vocabulary(List<VocabularyEntry> entries) {
        List<VocabularyEntry> used =
                entries.stream().filter(VocabularyEntry::isInUse).toList();
        this.rows = used.stream().map(Vocabulary::names).toList();
        this.version = hash(used);
    }

    /** The entries in use here that stand otherwise there, or not at all. */
    Vocabulary without(Vocabulary there) {
        Set<VocabularyEntry> known = new HashSet<>();
        there.rows.forEach(row -> known.add(row.entry()));
        return new Vocabulary(rows.stream()
                .map(Names::entry)
                .filter(entry -> !known.contains(entry))
                .toList());
    }

    /** Names these entries: eight hex digits of a hash of all that matters for searching. */
    String version() {
        return version;
    }

    private static String hash(List<VocabularyEntry> used) {
        StringBuilder all = new StringBuilder(RULES);
        used.stream()
                .map(entry -> entry.term() + entry.others() + entry.ambiguous() + entry.narrower() + entry.isOneWay())
                .sorted()
                .forEach(line -> all.append(line).append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)))
                    .substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Names names(VocabularyEntry entry) {
        List<String> written = Stream.concat(Stream.of(entry.term()), entry.others().stream())
                .distinct()
                .toList();
        List<List<String>> stems =
                written.stream().map(name -> stems(Atom.of(name))).toList();
        return new Names(written, stems, stems.stream().map(NameParts::telling).toList(), entry);
    }

    static List<String> stems(List<Atom> atoms) {
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
        return othersOf(stems(atoms), false);
    }

    /** The same; and where an acronym is short for the name, whatever that acronym would be widened to. */
    List<String> allOthersOf(List<Atom> atoms) {
        return othersOf(stems(atoms), true);
    }

    /** All other names of every word of the vocabulary that begins so: those of stroke for strok. */
    List<String> othersOfWordsBeginning(Collection<String> prefixes) {
        return rows.stream()
                .flatMap(row -> row.stems().stream().flatMap(List::stream))
                .filter(stem -> prefixes.stream().anyMatch(stem::startsWith))
                .distinct()
                .limit(MOST_BEGINNING)
                .flatMap(stem -> othersOf(List.of(stem), true).stream())
                .distinct()
                .toList();
    }

    /** What an acronym of several meanings may mean here; empty when it has one meaning, or is no name at all. */
    List<String> meaningsOf(List<Atom> atoms) {
        List<String> wanted = stems(atoms);
        Set<String> meanings = new LinkedHashSet<>();
        for (Names row : rows) {
            int place = row.stems().indexOf(wanted);
            if (place >= 0
                    && row.isAmbiguous(place)
                    && NameParts.isAcronym(row.written().get(place))) {
                int full = fullForm(row, place);
                meanings.add(row.written().get(Math.max(full, 0)));
            }
        }
        return List.copyOf(meanings);
    }

    private static int fullForm(Names row, int acronym) {
        for (int i = 0; i < row.written().size(); i++) {
            if (!NameParts.isAcronym(row.written().get(i)) && isShortFor(row, acronym, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasAcronym(Names row, int place) {
        for (int i = 0; i < row.written().size(); i++) {
            if (NameParts.isAcronym(row.written().get(i)) && isShortFor(row, i, place)) {
                return true;
            }
        }
        return false;
    }

    private List<String> othersOf(List<String> wanted, boolean isWide) {
        Set<String> same = new LinkedHashSet<>();
        Set<String> containing = new LinkedHashSet<>();
        for (Names row : rows) {
            int place = row.placeOf(wanted);
            if (place >= 0) {
                same.addAll(others(row, place, isWide));
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

    private static List<String> others(Names row, int place, boolean isWide) {
        List<String> others = new ArrayList<>();
        if (row.isAmbiguous(place)) {
            return others;
        }
        boolean fromAcronym = NameParts.isAcronym(row.written().get(place));
        boolean toPhrases = isWide && !fromAcronym && hasAcronym(row, place);
        for (int i = 0; i < row.written().size(); i++) {
            boolean isOtherKind = toPhrases
                    || fromAcronym != NameParts.isAcronym(row.written().get(i));
            boolean isShort = isShortFor(row, place, i);
            boolean isAllowed = !row.isAmbiguous(i) && (!row.entry().isOneWay() || place == 0 || isShort);
            boolean isWider = row.isNarrower(place) && !isShort;
            if (isOtherKind
                    && isAllowed
                    && !isWider
                    && !row.stems().get(i).equals(row.stems().get(place))) {
                others.add(row.written().get(i));
            }
        }
        return others;
    }

    /** Whether one is the acronym of the other: HDU and high dependency unit, but not critical care. */
    private static boolean isShortFor(Names row, int one, int other) {
        int acronym = NameParts.isAcronym(row.written().get(one)) ? one : other;
        List<String> words = row.stems().get(acronym == one ? other : one);
        String letters = row.written()
                .get(acronym)
                .replaceFirst("(?<=[A-Z])s$", "")
                .replaceAll("[&/]", "")
                .toLowerCase(Locale.ROOT);
        return letters.equals(NameParts.initials(words, false)) || letters.equals(NameParts.initials(words, true));
    }

    /**
     * Names that may mean this or something else. Finding one is no mention; where a plan has nothing else, it is a
     * reason to look before a silence is claimed.
     */
    List<String> doubtfulFor(List<Atom> atoms) {
        List<String> wanted = stems(atoms);
        Set<String> doubtful = new LinkedHashSet<>();
        for (Names row : rows) {
            int place = row.stems().indexOf(wanted);
            if (place >= 0 && !row.isAmbiguous(place) && !row.isNarrower(place)) {
                row.written().stream().filter(row.entry().ambiguous()::contains).forEach(doubtful::add);
            }
        }
        return List.copyOf(doubtful);
    }

    /**
     * Acronyms of the very name that contains it, or of a row of few names, which all mean one thing. CIL is one of the
     * many names in the row of housing growth, but not short for it.
     */
    private static List<String> acronymsOfWhatContains(Names row, List<String> wanted) {
        List<String> initials = new ArrayList<>();
        boolean anyContains = row.stems().stream().anyMatch(name -> NameParts.contains(name, wanted));
        boolean isTight = anyContains && row.written().size() <= FEW_NAMES;
        for (int i = 0; i < row.written().size(); i++) {
            if (NameParts.contains(row.stems().get(i), wanted)) {
                initials.add(NameParts.initials(row.stems().get(i), false));
                initials.add(NameParts.initials(row.stems().get(i), true));
            }
        }
        return row.written().stream()
                .filter(NameParts::isAcronym)
                .filter(name -> !row.entry().ambiguous().contains(name))
                .filter(name -> isTight || initials.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
