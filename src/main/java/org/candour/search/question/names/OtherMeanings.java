package org.candour.search.question.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;

/**
 * Acronyms of entries that widen nothing because they mean other things as well: ICS, FT, CIP. A plan without the letters
 * may still speak of what they stand for.
 */
final class OtherMeanings {

    private final Map<List<String>, Set<String>> meanings = new HashMap<>();

    /** Of those the portal is shipped with; what a person switched off stays off. */
    OtherMeanings(List<VocabularyEntry> entries) {
        entries.stream()
                .filter(entry ->
                        !entry.isInUse() && !entry.isChanged() && entry.note().contains("AMBIGUOUS"))
                .forEach(this::add);
    }

    private void add(VocabularyEntry entry) {
        List<String> names =
                Stream.concat(Stream.of(entry.term()), entry.others().stream()).toList();
        names.stream().filter(name -> !NameParts.isAcronym(name)).findFirst().ifPresent(meaning -> names.stream()
                .filter(NameParts::isAcronym)
                .forEach(acronym -> meanings.computeIfAbsent(
                                Vocabulary.stems(Atom.of(acronym)), none -> new LinkedHashSet<>())
                        .add(meaning)));
    }

    Set<String> of(List<String> stems) {
        return meanings.getOrDefault(stems, Set.of());
    }
}
