package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;

/**
 * One entry of the vocabulary.
 *
 * @param written its names, the first one first
 * @param stems each name in stems
 * @param telling the same without small words
 */
public record Names(List<String> written, List<List<String>> stems, List<List<String>> telling, VocabularyEntry entry) {

    private static final int FEW_NAMES = 4;

    static Names of(VocabularyEntry entry) {
        List<String> written = Stream.concat(Stream.of(entry.term()), entry.others().stream())
                .distinct()
                .toList();
        List<List<String>> stems =
                written.stream().map(name -> Vocabulary.stems(Atom.of(name))).toList();
        return new Names(written, stems, stems.stream().map(NameParts::telling).toList(), entry);
    }

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

    /** What the acronym at this place stands for; the first name where nothing says. */
    String meaningOf(int acronym) {
        for (int i = 0; i < written.size(); i++) {
            if (!NameParts.isAcronym(written.get(i)) && isShortFor(acronym, i)) {
                return written.get(i);
            }
        }
        return written.getFirst();
    }

    /** Names of the other kind: acronyms of a name, what an acronym stands for. */
    List<String> othersOf(int place, boolean isWide) {
        List<String> others = new ArrayList<>();
        if (isAmbiguous(place)) {
            return others;
        }
        boolean fromAcronym = NameParts.isAcronym(written.get(place));
        boolean toPhrases = isWide && !fromAcronym && hasAcronym(place);
        for (int i = 0; i < written.size(); i++) {
            boolean isOtherKind = toPhrases || fromAcronym != NameParts.isAcronym(written.get(i));
            boolean isShort = isShortFor(place, i);
            boolean isAllowed = !isAmbiguous(i) && (!entry.isOneWay() || place == 0 || isShort);
            boolean isWider = isNarrower(place) && !isShort;
            if (isOtherKind && isAllowed && !isWider && !stems.get(i).equals(stems.get(place))) {
                others.add(written.get(i));
            }
        }
        return others;
    }

    /**
     * Acronyms of the very name that contains it, or of an entry of few names, which all mean one thing. CIL is one of
     * the many names in the entry of housing growth, but not short for it.
     */
    List<String> acronymsOfWhatContains(List<String> wanted) {
        List<String> initials = new ArrayList<>();
        boolean anyContains = stems.stream().anyMatch(name -> NameParts.contains(name, wanted));
        boolean isTight = anyContains && written.size() <= FEW_NAMES;
        for (List<String> name : stems) {
            if (NameParts.contains(name, wanted)) {
                initials.add(NameParts.initials(name, false));
                initials.add(NameParts.initials(name, true));
            }
        }
        return written.stream()
                .filter(NameParts::isAcronym)
                .filter(name -> !entry.ambiguous().contains(name))
                .filter(name -> isTight || initials.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether the name has an acronym of its own here. */
    private boolean hasAcronym(int place) {
        for (int i = 0; i < written.size(); i++) {
            if (NameParts.isAcronym(written.get(i)) && isShortFor(i, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is the acronym of the other: HDU and high dependency unit, but not critical care. */
    private boolean isShortFor(int one, int other) {
        int acronym = NameParts.isAcronym(written.get(one)) ? one : other;
        List<String> words = stems.get(acronym == one ? other : one);
        String letters = written.get(acronym)
                .replaceFirst("(?<=[A-Z])s$", "")
                .replaceAll("[&/]", "")
                .toLowerCase(Locale.ROOT);
        return letters.equals(NameParts.initials(words, false)) || letters.equals(NameParts.initials(words, true));
    }
}
