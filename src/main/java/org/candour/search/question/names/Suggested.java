package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;
import org.candour.search.question.names.AcronymFinder.Meaning;

/** Names to look for too: from the vocabulary, and from what plans say themselves that acronyms mean. */
public final class Suggested {

    private static final int MOST = 16;

    private final Map<String, Suggestion> found = new LinkedHashMap<>();
    private final Set<List<String>> known = new HashSet<>();

    private Suggested() {}

    /** @param seen in how many plans each meaning was met */
    public static List<Suggestion> of(
            Collection<String> terms, List<VocabularyEntry> entries, Map<Meaning, Integer> seen) {
        Suggested suggested = new Suggested();
        terms.forEach(suggested::know);
        Map<List<String>, String> wanted = new LinkedHashMap<>();
        terms.forEach(term -> wanted.putIfAbsent(Vocabulary.stems(Atom.of(term)), term));
        wanted.remove(List.<String>of());
        seen.forEach((meaning, plans) -> suggested.seen(wanted, meaning, plans));
        entries.stream().filter(VocabularyEntry::isInUse).forEach(entry -> suggested.listed(wanted, entry));
        return suggested.found.values().stream()
                .sorted(Comparator.comparingInt(Suggestion::plans).reversed())
                .limit(MOST)
                .toList();
    }

    private void know(String term) {
        List<Atom> atoms = Atom.of(term);
        known.add(Vocabulary.stems(atoms));
        InForce.vocabulary().othersOf(atoms).forEach(name -> known.add(Vocabulary.stems(Atom.of(name))));
    }

    private void seen(Map<List<String>, String> wanted, Meaning meaning, int plans) {
        List<String> words = Vocabulary.stems(Atom.of(meaning.words()));
        List<String> acronym = Vocabulary.stems(Atom.of(meaning.acronym()));
        wanted.forEach((stems, term) -> {
            if (stems.equals(acronym)) {
                add(new Suggestion(meaning.words(), term, plans));
            } else if (Collections.indexOfSubList(words, stems) >= 0) {
                add(new Suggestion(meaning.acronym(), term, plans));
            }
        });
    }

    private void listed(Map<List<String>, String> wanted, VocabularyEntry entry) {
        List<String> names = new ArrayList<>(
                Stream.concat(Stream.of(entry.term()), entry.others().stream()).toList());
        names.stream()
                .map(name -> wanted.get(Vocabulary.stems(Atom.of(name))))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(term -> {
                    names.removeAll(entry.ambiguous());
                    names.forEach(name -> add(new Suggestion(name, term, 0)));
                });
    }

    private void add(Suggestion suggestion) {
        List<String> stems = Vocabulary.stems(Atom.of(suggestion.name()));
        if (!stems.isEmpty() && !known.contains(stems)) {
            found.merge(
                    String.join(" ", stems),
                    suggestion,
                    (before, after) -> after.plans() > before.plans() ? after : before);
        }
    }
}
