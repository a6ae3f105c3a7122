package org.candour.publication.money;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a reader can choose on the finance page. The address keeps what differs from the usual, so that it shows
 * the same to whoever gets it.
 *
 * @param base address of the page
 * @param chosen what is shown, by name in the address; each known or the usual
 * @param usual what is shown when nothing was chosen
 */
public record Choices(String base, Map<String, String> chosen, Map<String, String> usual) {

    static final String DISTANCE = "distance";
    static final String NET = "net";
    static final String MAP = "map";
    static final String WEIGHT = "weight";
    static final String TREND = "trend";
    static final String WITHIN = "in";
    static final String REGION = "region";
    static final String LEDGER = "ledger";
    static final String FIND = "find";

    static final String TILES = "tiles";
    static final String BOUNDARIES = "boundaries";
    private static final int LONGEST = 100;

    /** Gathers the choices in the order they stand in the address. */
    static final class Maker {

        private final String base;
        private final Map<String, String> query;
        private final Map<String, String> chosen = new LinkedHashMap<>();
        private final Map<String, String> usual = new LinkedHashMap<>();

        Maker(String base, Map<String, String> query) {
            this.base = base;
            this.query = query;
        }

        /** One of some values, which may be nothing at all; what is not one of them counts as not chosen. */
        Maker oneOf(String name, List<String> allowed, String otherwise) {
            String asked = query.get(name);
            return with(name, asked != null && allowed.contains(asked) ? asked : otherwise, otherwise);
        }

        /** A whole number from 0 to 100. */
        Maker percent(String name, String otherwise) {
            String asked = query.getOrDefault(name, "");
            return with(
                    name,
                    asked.matches("\\d{1,3}") && Integer.parseInt(asked) <= 100
                            ? String.valueOf(Integer.parseInt(asked))
                            : otherwise,
                    otherwise);
        }

        /** What the reader wrote, cut where nothing would be found any more. */
        Maker text(String name) {
            String asked = query.getOrDefault(name, "").strip();
            return with(name, asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked, "");
        }

        private Maker with(String name, String value, String otherwise) {
            chosen.put(name, value);
            usual.put(name, otherwise);
            return this;
        }

        Choices made() {
            return new Choices(base, chosen, usual);
        }
    }

    public String get(String name) {
        return chosen.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    public int weight() {
        return Integer.parseInt(get(WEIGHT));
    }

    public boolean tiles() {
        return is(MAP, TILES);
    }

    /** The address with one choice changed, and the part of the page it is about. */
    public String href(String name, String value, String part) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(name, value);
        return base + query(changed) + (part.isEmpty() ? "" : "#" + part);
    }

    /** What stands after the question mark, with it; empty when all is as usual. */
    public String query() {
        return query(chosen);
    }

    private String query(Map<String, String> values) {
        String text = values.entrySet().stream()
                .filter(e -> !e.getValue().equals(usual.get(e.getKey())))
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    /** Hidden fields of a form that asks for the fields named: the other choices stay as they are. */
    public List<Map.Entry<String, String>> others(String... fields) {
        Set<String> asked = Set.of(fields);
        return chosen.entrySet().stream()
                .filter(e -> !asked.contains(e.getKey()) && !e.getValue().equals(usual.get(e.getKey())))
                .toList();
    }
}
