package org.candour.silences.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;

/** Words that stand in the names of a round's areas and organisations: a plan is not silent for not naming others. */
final class NameWords {

    /** In so many names a word names nobody: hospital, trust, university. */
    private static final int OF_MANY = 3;

    private final Set<String> words;

    private NameWords(Set<String> words) {
        this.words = words;
    }

    static NameWords of(Footprints footprints, RoundId round) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> areas = new HashSet<>();
        for (Footprint footprint : footprints.of(round)) {
            areas.addAll(words(footprint.name() + " " + footprint.shortName()).toList());
            for (Organisation organisation : footprints.organisations(round, footprint.code())) {
                words(organisation.name()).distinct().forEach(word -> seen.merge(word, 1, Integer::sum));
            }
        }
        Set<String> names = new HashSet<>();
        seen.forEach((word, count) -> {
            if (count < OF_MANY || areas.contains(word)) {
                names.add(word);
            }
        });
        names.addAll(areas);
        names.removeAll(List.of("and", "of", "the", "in", "health", "care", "community"));
        return new NameWords(names);
    }

    boolean standIn(String topic) {
        return words(topic).anyMatch(words::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }
}
