package org.candour.silences.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;
import org.candour.silences.Issue;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;

/**
 * How somebody wants the matrix, and which square is open; the address says it.
 *
 * @param issues "silent", "theme" or "check": the order of the issues
 * @param plans "silent", "region" or "name": the order of the plans
 * @param theme id of a domain; empty for all
 * @param issue id of the open square's issue, {@code plan} its footprint; empty when none is open
 */
record Arrangement(String issues, String plans, String region, String theme, String issue, String plan) {

    private static final List<String> ISSUES = List.of("silent", "theme", "check");
    private static final List<String> PLANS = List.of("silent", "region", "name");

    static Arrangement of(QueryParameters address) {
        return new Arrangement(
                address.getSingleParameter("issues").orElse("silent"),
                address.getSingleParameter("plans").orElse("silent"),
                address.getSingleParameter("region").orElse(""),
                address.getSingleParameter("theme").orElse(""),
                address.getSingleParameter("issue").orElse(""),
                address.getSingleParameter("plan").orElse(""));
    }

    /** A sentence for each choice of the address that there is not. */
    static List<String> refused(QueryParameters address, List<String> regions, List<String> themes) {
        List<String> refused = new ArrayList<>(of(address).refused(regions, themes));
        address.getSingleParameter("sort")
                .map(String::strip)
                .filter(order -> !order.isEmpty())
                .ifPresent(order -> refused.add("At “sort=" + order
                        + "”: there is no such choice. The order is chosen by issues and by plans."));
        return List.copyOf(refused);
    }

    private List<String> refused(List<String> regions, List<String> themes) {
        List<String> refused = new ArrayList<>();
        refuse("issues", issues, ISSUES, refused);
        refuse("plans", plans, PLANS, refused);
        refuse("region", region, regions, refused);
        refuse("theme", theme, themes, refused);
        return List.copyOf(refused);
    }

    private static void refuse(String name, String given, List<String> known, List<String> refused) {
        if (!given.isEmpty() && !known.contains(given)) {
            refused.add("At “" + name + "=" + given + "”: there is no such choice. "
                    + (known.isEmpty() ? "There is none yet." : "There is " + String.join(", ", known) + "."));
        }
    }

    /** The same without what there is not. */
    Arrangement of(List<String> regions, List<String> themes) {
        return new Arrangement(
                ISSUES.contains(issues) ? issues : "silent",
                PLANS.contains(plans) ? plans : "silent",
                regions.contains(region) ? region : "",
                themes.contains(theme) ? theme : "",
                issue,
                plan);
    }

    Arrangement with(String part, String value) {
        return new Arrangement(
                part.equals("issues") ? value : issues,
                part.equals("plans") ? value : plans,
                part.equals("region") ? value : region,
                part.equals("theme") ? value : theme,
                issue,
                plan);
    }

    Arrangement open(String openIssue, String openPlan) {
        return new Arrangement(issues, plans, region, theme, openIssue, openPlan);
    }

    /** "issues=theme&region=North", without what is as usual. */
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("issues", issues.equals("silent") ? "" : issues);
        parts.put("plans", plans.equals("silent") ? "" : plans);
        parts.put("region", region);
        parts.put("theme", theme);
        parts.put("issue", issue);
        parts.put("plan", plan);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    /** The matrix narrowed and in this order. */
    SilenceMatrix of(SilenceMatrix all, Map<String, Footprint> areas, List<String> regions) {
        List<Row> rows = all.rows().stream()
                .filter(row -> region.isEmpty() || region.equals(region(row, areas)))
                .toList();
        List<Issue> chosen = all.issues().stream()
                .filter(one -> theme.isEmpty() || one.domain().equals(theme))
                .toList();
        SilenceMatrix narrowed = new SilenceMatrix(chosen, rows, all.isComplete());
        return new SilenceMatrix(
                switch (issues) {
                    case "theme" -> chosen;
                    case "check" ->
                        chosen.stream()
                                .sorted(Comparator.comparingLong(one -> -toCheck(narrowed, one)))
                                .toList();
                    default ->
                        chosen.stream()
                                .sorted(Comparator.comparingLong(one -> -narrowed.silences(one.id())))
                                .toList();
                },
                rows.stream().sorted(rowOrder(chosen, areas, regions)).toList(),
                all.isComplete());
    }

    private Comparator<Row> rowOrder(List<Issue> chosen, Map<String, Footprint> areas, List<String> regions) {
        Comparator<Row> bySilence = Comparator.comparingLong(row -> -chosen.stream()
                .flatMap(one -> row.cell(one.id()).stream())
                .filter(Cell::isSilence)
                .count());
        return switch (plans) {
            case "region" ->
                Comparator.comparingInt((Row row) -> regions.indexOf(region(row, areas)))
                        .thenComparing(bySilence);
            case "name" -> Comparator.comparing(row -> name(row, areas));
            default -> bySilence;
        };
    }

    private static long toCheck(SilenceMatrix matrix, Issue issue) {
        return matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .filter(Cell::toCheck)
                .count();
    }

    private static String region(Row row, Map<String, Footprint> areas) {
        Footprint area = areas.get(row.version().footprint());
        return area == null ? "" : area.region();
    }

    static String name(Row row, Map<String, Footprint> areas) {
        Footprint area = areas.get(row.version().footprint());
        return area == null ? row.version().footprint() : area.shortName();
    }
}
