package org.candour.finance.imports;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes of one sort that a table may name, and the nearest of them for one that it may not. */
final class Codes {

    /** Letters of other alphabets that look like those of codes. */
    private static final String LOOKS_LIKE = "АВЕКМНОРСТХУЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧаеорсхуѕіј";

    private static final String IS_MEANT = "ABEKMHOPCTXYSIJABEZHIKMNOPTYXAEOPCXYSIJ";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern SPACE = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");
    private static final int NEAR = 2;
    private static final int SUGGESTED = 3;

    private final Map<String, String> names;
    private final Map<String, String> upper = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    /** Knows the codes and their names. */
    Codes(Map<String, String> names) {
        this.names = new TreeMap<>(names);
        this.names.forEach((code, name) -> {
            upper.put(code.toUpperCase(Locale.ROOT), code);
            usual.put(code, code);
            byName.merge(Headings.plain(name), code, (one, other) -> "");
        });
    }

    static String trimmed(String cell) {
        boolean bare = cell.isEmpty() || (isSolid(cell.charAt(0)) && isSolid(cell.charAt(cell.length() - 1)));
        return bare ? cell : SPACE.matcher(cell).replaceAll("");
    }

    /** Certainly no space: what most cells begin and end with. */
    private static boolean isSolid(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** The code as it is known, or null. Upper and lower case are the same. */
    @Nullable
    String known(String cell) {
        String text = trimmed(cell);
        String code = usual.get(text);
        return code == null ? upper.get(text.toUpperCase(Locale.ROOT)) : code;
    }

    /** What to write instead of an unknown one; the row's own name of the body helps. */
    String remedy(String cell, String name) {
        String seen = lookalike(cell);
        String meant = upper.get(seen);
        if (meant != null) {
            return "It looks like " + meant + " (" + names.get(meant)
                    + ") but holds letters of another alphabet, or unseen ones. Type the code anew.";
        }
        String named = byName.getOrDefault(Headings.plain(name.isBlank() ? cell : name), "");
        if (!named.isEmpty()) {
            return "The code of " + names.get(named) + " is " + named + ".";
        }
        List<String> near = nearest(seen);
        return near.isEmpty()
                ? "Look the code up in the template: it lists all of them."
                : "Did you mean " + String.join(" or ", near) + "?";
    }

    private List<String> nearest(String code) {
        if (code.length() > 40) {
            return List.of();
        }
        Map<String, Integer> distances = new HashMap<>();
        upper.keySet().forEach(known -> distances.put(known, Distance.between(code, known, NEAR)));
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= NEAR
                        && entry.getValue() < entry.getKey().length())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(SUGGESTED)
                .map(entry -> inWords(upper.getOrDefault(entry.getKey(), "")))
                .collect(Collectors.toList());
    }

    private String inWords(String code) {
        return code + " (" + names.get(code) + ")";
    }

    /** The code that a person would see. */
    private static String lookalike(String cell) {
        String wide = Normalizer.normalize(UNSEEN.matcher(trimmed(cell)).replaceAll(""), Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder(wide.length());
        wide.chars().forEach(c -> {
            int at = LOOKS_LIKE.indexOf(c);
            seen.append(at < 0 ? (char) c : IS_MEANT.charAt(at));
        });
        return seen.toString().toUpperCase(Locale.ROOT);
    }

    /** The code of the body with just this name, or empty. */
    String named(String name) {
        return byName.getOrDefault(Headings.plain(name), "");
    }

    Map<String, String> names() {
        return names;
    }
}
