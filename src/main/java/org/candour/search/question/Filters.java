package org.candour.search.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candour.plans.DocumentRole;

/**
 * Where to look. Empty lists choose nothing; of several names of one kind any will do.
 *
 * @param versions as typed: titles of plan versions, or parts of them
 * @param regions as typed
 * @param plans as typed: codes or names of footprints
 * @param firstPage from 1
 * @param lastPage {@link Integer#MAX_VALUE} where there is no last
 */
public record Filters(
        Set<DocumentRole> roles,
        List<String> versions,
        List<String> regions,
        List<String> plans,
        int firstPage,
        int lastPage) {

    public static final Filters NONE = new Filters(Set.of(), List.of(), List.of(), List.of(), 1, Integer.MAX_VALUE);

    public Filters {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        versions = List.copyOf(versions);
        regions = List.copyOf(regions);
        plans = List.copyOf(plans);
    }

    public boolean isEmpty() {
        return !isPart() && versions.isEmpty() && regions.isEmpty() && plans.isEmpty();
    }

    /** Whether only a part of each plan is searched, so that not finding it there says nothing of the rest. */
    public boolean isPart() {
        return !roles.isEmpty() || hasPages();
    }

    public boolean hasPages() {
        return firstPage > 1 || lastPage < Integer.MAX_VALUE;
    }

    public boolean takes(DocumentRole role) {
        return roles.isEmpty() || roles.contains(role);
    }

    /** The same, in documents of these roles only. */
    public Filters in(Set<DocumentRole> only) {
        return new Filters(only, versions, regions, plans, firstPage, lastPage);
    }

    /**
     * The same, narrowed to one kind of document.
     *
     * @param value as {@link #value} writes it; nothing is narrowed by any other
     * @throws Unsearchable when the question asks for other documents
     */
    public Filters narrowedTo(String value) {
        Set<DocumentRole> only = java.util.Arrays.stream(DocumentRole.values())
                .filter(role -> value(role).equals(value))
                .collect(java.util.stream.Collectors.toSet());
        if (only.isEmpty()) {
            return this;
        }
        if (!only.stream().allMatch(this::takes)) {
            throw new Unsearchable("The question looks in " + part() + " and is narrowed to " + in(only).part()
                    + ". Choose one of them.");
        }
        return in(only);
    }

    /** How a kind of document is written in a question and an address: "annex". */
    public static String value(DocumentRole role) {
        return role == DocumentRole.FINANCE_TEMPLATE ? "finance" : role.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** "the annexes", "pages 10 to 20 of the main plan"; empty when all of each plan is searched. */
    public String part() {
        String documents =
                String.join(" and ", roles.stream().sorted().map(Filters::words).toList());
        if (!hasPages()) {
            return documents;
        }
        String pages = firstPage == lastPage
                ? "page " + firstPage
                : lastPage == Integer.MAX_VALUE
                        ? "the pages from " + firstPage + " on"
                        : "pages " + firstPage + " to " + lastPage;
        return pages + (documents.isEmpty() ? " of each document" : " of " + documents);
    }

    private static String words(DocumentRole role) {
        return switch (role) {
            case MAIN -> "the main plan";
            case SUMMARY -> "the summary";
            case ANNEX -> "the annexes";
            case FINANCE_TEMPLATE -> "the finance template";
        };
    }
}
