package org.candour.publication.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the reader wants the matrix: the address says it.
 *
 * @param refused what the address chooses and there is not, a sentence each
 */
public record SilencesChoice(String issues, String plans, String region, String domain, List<String> refused) {

    public static final String BY_SILENCE = "silent";
    public static final String BY_THEME = "theme";
    public static final String BY_REGION = "region";
    public static final String BY_RATING = "rating";

    static SilencesChoice of(Map<String, String> query, List<String> regions, List<String> themes) {
        List<String> refused = new ArrayList<>();
        return new SilencesChoice(
                one(query, "issues", List.of(BY_SILENCE, BY_THEME), BY_SILENCE, refused),
                one(query, "plans", List.of(BY_SILENCE, BY_REGION, BY_RATING), BY_SILENCE, refused),
                one(query, "region", regions, "", refused),
                one(query, "theme", themes, "", refused),
                otherOrder(query, refused));
    }

    /** Other pages have one order; who brings that name along is told of the two that there are here. */
    private static List<String> otherOrder(Map<String, String> query, List<String> refused) {
        String sort = query.getOrDefault("sort", "").strip();
        if (!sort.isEmpty()) {
            refused.add("At “sort=" + sort + "”: there is no such choice. The order is chosen by issues and by plans.");
        }
        return refused;
    }

    private static String one(
            Map<String, String> query, String name, List<String> known, String usual, List<String> refused) {
        String given = query.getOrDefault(name, "").strip();
        if (given.isEmpty() || known.contains(given)) {
            return given.isEmpty() ? usual : given;
        }
        refused.add("At “" + name + "=" + given + "”: there is no such choice. "
                + (known.isEmpty() ? "There is none yet." : "There is " + String.join(", ", known) + "."));
        return usual;
    }

    /** "issues=theme&plans=silent&region=North", without what is as usual. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "issues", issues.equals(BY_SILENCE) ? "" : issues);
        add(query, "plans", plans.equals(BY_SILENCE) ? "" : plans);
        add(query, "region", region);
        add(query, "theme", domain);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
