package org.candour.search.question.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;
import org.candour.search.words.Stems;

/**
 * Other names of the same thing: an acronym and what it stands for. A plan that only writes HASU does speak of stroke;
 * without this it would be accused of silence.
 */
public final class Vocabulary {

    /** More acronyms than this behind one word make it a word like "hospital", which no plan is silent about. */
    private static final int TOO_MANY = 12;

    private static final int MOST_BEGINNING = 60;

    /** Another whenever the same entries widen searches otherwise. */
    private static final String RULES = "4\n";

    private static final int VERSION_DIGITS = 8;

    private static final AtomicLong MADE = new AtomicLong();

    /**
     * Names of a term, before it is asked whether there are too many of them.
     *
     * @param same of the entries it stands in
     * @param containing acronyms of names that it is a part of
     */
    public record Found(List<String> same, List<String> containing, List<String> doubtful) {}

    private final List<Names> rows;
    private final NameLookup lookup;
    private final OtherMeanings otherMeanings;
    private final String version;
    private final long turn = MADE.incrementAndGet();

    /** What is in use of the entries; the others widen nothing. */
    Vocabulary(List<VocabularyEntry> entries) {
        this(entries, List.of());
    }

    private Vocabulary(List<VocabularyEntry> entries, List<Names> known) {
        Map<VocabularyEntry, Names> same = new HashMap<>();
        known.forEach(row -> same.put(row.entry(), row));
        List<VocabularyEntry> used =
                entries.stream().filter(VocabularyEntry::isInUse).toList();
        this.rows = used.stream()
                .map(entry -> same.computeIfAbsent(entry, Names::of))
                .toList();
        this.lookup = new NameLookup(rows);
        this.otherMeanings = new OtherMeanings(entries);
        this.version = hash(used);
    }

    /** The same of other entries; what stands in both need not be taken apart again. */
    public Vocabulary next(List<VocabularyEntry> entries) {
        return new Vocabulary(entries, rows);
    }

    /** The entries in use here that stand otherwise there, or not at all. */
    public Vocabulary without(Vocabulary there) {
        Set<VocabularyEntry> known = new HashSet<>();
        there.rows.forEach(row -> known.add(row.entry()));
        return new Vocabulary(rows.stream()
                .map(Names::entry)
                .filter(entry -> !known.contains(entry))
                .toList());
    }

    /** Whether it is a word of any name here. */
    public boolean hasWord(String stem) {
        return !lookup.containing(List.of(stem)).isEmpty();
    }

    /** Names these entries: eight hex digits of a hash of all that matters for searching. */
    String version() {
        return version;
    }

    /** No other vocabulary of this process has it, not even one of the same entries. */
    long turn() {
        return turn;
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

    public static List<String> stems(List<Atom> atoms) {
        Stems stems = new Stems();
        return atoms.stream()
                .map(atom -> atom.plain() ? stems.of(atom.norm()) : atom.norm())
                .toList();
    }

    /**
     * What an acronym stands for; or acronyms of this, and of names that it is a word of (HASU for stroke). Never
     * another plain phrase, which may be wider than what was asked. Empty when there are none, or far too many.
     */
    public List<String> othersOf(List<Atom> atoms) {
        return othersOf(stems(atoms), false);
    }

    /** The same; and where an acronym is short for the name, whatever that acronym would be widened to. */
    public List<String> allOthersOf(List<Atom> atoms) {
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
        for (Names row : lookup.named(wanted)) {
            int place = row.stems().indexOf(wanted);
            if (place >= 0
                    && row.isAmbiguous(place)
                    && NameParts.isAcronym(row.written().get(place))) {
                meanings.add(row.meaningOf(place));
            }
        }
        meanings.addAll(otherMeanings.of(wanted));
        return List.copyOf(meanings);
    }

    /** What an acronym is short for; empty where nothing says. */
    public Optional<String> inFull(String acronym) {
        List<String> wanted = stems(Atom.of(acronym));
        return lookup.named(wanted).stream()
                .map(row -> row.meaningOf(row.stems().indexOf(wanted)))
                .filter(name -> !NameParts.isAcronym(name))
                .findFirst();
    }

    /** All that these entries know of a term. Where two vocabularies know the same, they widen it alike. */
    public Found found(List<Atom> atoms) {
        Found found = found(stems(atoms), false);
        return new Found(found.same(), found.containing(), doubtfulFor(atoms));
    }

    private List<String> othersOf(List<String> wanted, boolean isWide) {
        Found found = found(wanted, isWide);
        List<String> all = new ArrayList<>(found.same());
        if (found.containing().size() <= TOO_MANY) {
            found.containing().stream().filter(name -> !all.contains(name)).forEach(all::add);
        }
        return all;
    }

    private Found found(List<String> wanted, boolean isWide) {
        Set<String> same = new LinkedHashSet<>();
        Set<String> containing = new LinkedHashSet<>();
        for (Names row : lookup.containing(wanted)) {
            int place = row.placeOf(wanted);
            if (place >= 0) {
                same.addAll(row.othersOf(place, isWide));
            } else {
                containing.addAll(row.acronymsOfWhatContains(wanted));
            }
        }
        return new Found(List.copyOf(same), List.copyOf(containing), List.of());
    }

    /**
     * Plain names that stand in one entry with this one, wider and narrower ones too: no mention of it, but a reason to
     * look before a silence is claimed.
     */
    public List<String> wordingsOf(List<Atom> atoms) {
        List<String> wanted = stems(atoms);
        Set<String> wordings = new LinkedHashSet<>();
        for (Names row : lookup.containing(wanted)) {
            int place = row.placeOf(wanted);
            if (place >= 0 && !row.isAmbiguous(place)) {
                row.written().stream()
                        .filter(name -> !NameParts.isAcronym(name)
                                && !row.entry().ambiguous().contains(name))
                        .filter(name -> !stems(Atom.of(name)).equals(wanted))
                        .forEach(wordings::add);
            }
        }
        return List.copyOf(wordings);
    }

    /**
     * Names that may mean this or something else. Finding one is no mention; where a plan has nothing else, it is a
     * reason to look before a silence is claimed.
     */
    public List<String> doubtfulFor(List<Atom> atoms) {
        List<String> wanted = stems(atoms);
        Set<String> doubtful = new LinkedHashSet<>();
        for (Names row : lookup.named(wanted)) {
            int place = row.stems().indexOf(wanted);
            if (place >= 0 && !row.isAmbiguous(place) && !row.isNarrower(place)) {
                row.written().stream().filter(row.entry().ambiguous()::contains).forEach(doubtful::add);
            }
        }
        return List.copyOf(doubtful);
    }
}
