package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.plans.DocumentRole;
import org.candour.search.question.Filters;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.typed.Mark.Kind;

/** Takes the filters out of a question: role:annex, page:10-20. */
final class FilterReader {

    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})(?:(?:-|\u2013|\\.\\.)(\\d{0,6}))?");

    private final List<Mark> rest = new ArrayList<>();
    private final Set<DocumentRole> roles = EnumSet.noneOf(DocumentRole.class);
    private final List<String> versions = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private int firstPage = 1;
    private int lastPage = Integer.MAX_VALUE;

    private FilterReader() {}

    static FilterReader of(List<Mark> marks) {
        FilterReader reader = new FilterReader();
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            depth += mark.kind() == Kind.OPEN ? 1 : mark.kind() == Kind.CLOSE ? -1 : 0;
            if (mark.kind() == Kind.FILTER) {
                refuseMisplaced(marks, i, depth);
                reader.take(mark.text());
            } else {
                reader.rest.add(mark);
            }
        }
        return reader;
    }

    /** What is left without the filters. */
    List<Mark> rest() {
        return rest;
    }

    Filters found() {
        return new Filters(roles, versions, regions, plans, firstPage, lastPage);
    }

    private static void refuseMisplaced(List<Mark> marks, int i, int depth) {
        Kind before = i == 0 ? Kind.WORD : marks.get(i - 1).kind();
        Kind after = i + 1 == marks.size() ? Kind.WORD : marks.get(i + 1).kind();
        if (before == Kind.NOT) {
            throw wrong(marks.get(i), "where to look cannot be left out. Name the places to look in instead.");
        }
        if (depth > 0 || before == Kind.OR || after == Kind.OR || before == Kind.NEAR || after == Kind.NEAR) {
            throw wrong(
                    marks.get(i),
                    "this chooses where to look for the whole question. Put it at the end, outside of brackets and"
                            + " OR, such as (stroke OR TIA) role:annex.");
        }
    }

    private void take(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(0, colon).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        String value = text.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw wrong(text, "say which, such as " + name + ":" + example(name) + ".");
        }
        switch (name) {
            case "role" -> roles.add(role(text, value));
            case "version" -> versions.add(value);
            case "region" -> regions.add(value);
            case "plan" -> plans.add(value);
            default -> pages(text, value);
        }
    }

    private static DocumentRole role(String text, String value) {
        String wanted = value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return switch (wanted) {
            case "main", "main plan" -> DocumentRole.MAIN;
            case "summary", "summaries" -> DocumentRole.SUMMARY;
            case "annex", "annexes", "annexe", "appendix", "appendices" -> DocumentRole.ANNEX;
            case "finance", "finance template", "template" -> DocumentRole.FINANCE_TEMPLATE;
            default -> throw wrong(text, "a document is main, summary, annex or finance, such as role:annex.");
        };
    }

    private void pages(String text, String value) {
        Matcher matcher = PAGES.matcher(value);
        if (!matcher.matches()) {
            throw wrong(text, "give a page or a first and a last one, such as page:10-20.");
        }
        firstPage = Integer.parseInt(matcher.group(1));
        String last = matcher.group(2);
        lastPage = last == null ? firstPage : last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
        if (firstPage < 1 || lastPage < firstPage) {
            throw wrong(text, "the first page comes first and counts from 1, such as page:10-20.");
        }
    }

    private static String example(String name) {
        return switch (name) {
            case "role" -> "annex";
            case "version" -> "\"October submission\"";
            case "region" -> "north";
            case "plan" -> "E54000048";
            default -> "10-20";
        };
    }

    private static Unsearchable wrong(Mark mark, String why) {
        return wrong(mark.text(), why);
    }

    private static Unsearchable wrong(String text, String why) {
        return new Unsearchable("At \u201C" + text + "\u201D: " + why);
    }
}
