package org.candour.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code round.yaml}, the description of a round in its pack. */
final class RoundPacks {

    private RoundPacks() {}

    static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }

    /** The round described; every missing field is named at once. */
    static Round parse(String description) {
        Map<?, ?> fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(description);
        Findings findings = new Findings();
        for (String field :
                List.of("id", "title", "fictional", "country", "period", "criteriaSet", "summary", "regions")) {
            if (fields.get(field) == null) {
                findings.add("round.yaml, field " + field, "It is missing.", "See rounds/README.md for what it holds.");
            }
        }
        findings.throwIfAny("The round cannot be read:");
        return new Round(
                new RoundId(string(fields, "id")),
                string(fields, "title"),
                Boolean.parseBoolean(string(fields, "fictional")),
                string(fields, "country"),
                string(fields, "period"),
                string(fields, "criteriaSet"),
                string(fields, "summary"),
                strings(fields.get("regions")),
                string(fields, "attribution"),
                measureYears(fields));
    }

    private static String string(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> measureYears(Map<?, ?> fields) {
        Map<String, String> years = new LinkedHashMap<>();
        Object measures = fields.get("measures");
        if (measures == null && fields.get("finance") instanceof Map<?, ?> finance) {
            measures = finance.get("measures");
        }
        if (measures instanceof Map<?, ?> map) {
            map.forEach((measure, year) -> years.put(String.valueOf(measure), String.valueOf(year)));
        }
        return years;
    }
}
