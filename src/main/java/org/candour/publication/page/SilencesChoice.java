package org.candour.publication.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How the reader wants the matrix: the address says it. */
public record SilencesChoice(String issues, String plans, String region, String domain) {

    public static final String BY_SILENCE = "silent";
    public static final String BY_THEME = "theme";
    public static final String BY_REGION = "region";
    public static final String BY_RATING = "rating";

    static SilencesChoice of(Map<String, String> query, List<String> regions) {
        String region = query.getOrDefault("region", "");
        return new SilencesChoice(
                one(query.getOrDefault("issues", ""), BY_SILENCE, BY_THEME),
                one(query.getOrDefault("plans", ""), BY_SILENCE, BY_REGION, BY_RATING),
                regions.contains(region) ? region : "",
                query.getOrDefault("theme", ""));
    }

    private static String one(String given, String... known) {
        return List.of(known).contains(given) ? given : known[0];
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
