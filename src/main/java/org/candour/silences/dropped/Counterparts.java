package org.candour.silences.dropped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.search.PlanSentences.Sentence;

/**
 * Whether what one version says stands in another: the same words wherever they have moved to, over whatever line ends,
 * or, after a small edit or a split, most of their pairs of neighbours in one sentence there.
 */
final class Counterparts {

    /** So many in a hundred pairs of neighbouring words must be found together. */
    private static final int ENOUGH = 60;

    private final Set<String> sentences = new HashSet<>();
    private final Map<String, List<Integer>> pairs = new HashMap<>();

    Counterparts(List<Sentence> there) {
        for (int i = 0; i < there.size(); i++) {
            sentences.add(String.join(" ", there.get(i).words()));
            for (String pair : pairs(there.get(i).words())) {
                pairs.computeIfAbsent(pair, none -> new ArrayList<>(1)).add(i);
            }
        }
    }

    boolean has(Sentence sentence) {
        if (sentences.contains(String.join(" ", sentence.words()))) {
            return true;
        }
        Set<String> wanted = pairs(sentence.words());
        Map<Integer, Integer> found = new HashMap<>();
        for (String pair : wanted) {
            pairs.getOrDefault(pair, List.of()).forEach(place -> found.merge(place, 1, Integer::sum));
        }
        return found.values().stream().anyMatch(count -> 100 * count >= ENOUGH * wanted.size());
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }
}
