package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The few entries in which a name stands, or of which a name has it as a part. Thousands of terms are asked about at
 * every start, and looking through all entries for each takes some seconds of everybody's time.
 */
final class NameLookup {

    private final List<Names> rows;
    private final Map<List<String>, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();

    NameLookup(List<Names> rows) {
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            for (List<String> name : rows.get(row).stems()) {
                add(byName, name, row);
            }
            for (List<String> name : rows.get(row).telling()) {
                addParts(name, row);
            }
        }
    }

    private void addParts(List<String> words, int row) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder part = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                add(byPart, part.append(words.get(to)).toString(), row);
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int row) {
        List<Integer> known = map.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (known.isEmpty() || known.getLast() != row) {
            known.add(row);
        }
    }

    /** Those that have this very name, in their order. */
    List<Names> named(List<String> stems) {
        return byName.getOrDefault(stems, List.of()).stream().map(rows::get).toList();
    }

    /** The same, and those of a name that is written otherwise, or longer. */
    List<Names> containing(List<String> stems) {
        TreeSet<Integer> found = new TreeSet<>(byName.getOrDefault(stems, List.of()));
        found.addAll(byPart.getOrDefault(String.join("", NameParts.telling(stems)), List.of()));
        return found.stream().map(rows::get).toList();
    }
}
