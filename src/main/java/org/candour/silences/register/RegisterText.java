package org.candour.silences.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.silences.Issue;

/** Writes a register in the form of a criteria set's issues.yaml. Every text is quoted, so nothing in it is read as YAML. */
final class RegisterText {

    private static final Pattern NEAR = Pattern.compile(" NEAR/(\\d+) ");
    private static final int FARTHEST = 20;
    private static final int WIDE = 140;

    private RegisterText() {}

    static String of(String heading, List<Issue> issues) {
        StringBuilder text = new StringBuilder();
        heading.lines().forEach(line -> text.append("# ").append(line).append('\n'));
        text.append("\nissues:\n");
        issues.forEach(issue -> issue(text, issue));
        return text.toString();
    }

    private static void issue(StringBuilder text, Issue issue) {
        text.append("  - id: ").append(issue.id()).append('\n');
        field(text, "title", quoted(issue.title()));
        field(text, "question", quoted(issue.question()));
        field(text, "why", quoted(issue.why()));
        field(text, "domain", issue.domain().isEmpty() ? "" : quoted(issue.domain()));
        field(
                text,
                "applies_to",
                issue.isLocal() ? list(issue.appliesTo().stream().map(RegisterText::quoted)) : "all");
        text.append("    any_of:\n");
        issue.groups().forEach(group -> text.append("      - ")
                .append(list(group.stream().map(RegisterText::term)))
                .append('\n'));
        many(text, "related", issue.related().stream().map(RegisterText::term));
        many(text, "false_friends", issue.falseFriends().stream().map(RegisterText::quoted));
        if (!issue.cueWords().isEmpty()) {
            String words = list(issue.cueWords().stream().map(RegisterText::quoted));
            field(text, "commitment_cues", "{words: " + words + "}");
        }
        many(text, "sources", issue.sources().stream().map(RegisterText::quoted));
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("    ").append(name).append(": ").append(value).append('\n');
        }
    }

    private static void many(StringBuilder text, String name, Stream<String> values) {
        String all = list(values);
        field(text, name, all.equals("[]") ? "" : all);
    }

    /** A list on one line, or broken where it grows too wide. */
    private static String list(Stream<String> entries) {
        StringBuilder list = new StringBuilder("[");
        int width = 0;
        String gap = "";
        for (String entry : entries.toList()) {
            boolean isFull = width + entry.length() > WIDE && width > 0;
            width = isFull ? entry.length() : width + entry.length() + 2;
            list.append(gap)
                    .append(isFull ? "\n         " : gap.isEmpty() ? "" : " ")
                    .append(entry);
            gap = ",";
        }
        return list.append(']').toString();
    }

    /** A near-phrase taken apart where that says the same; otherwise the term as it is. */
    static String term(String term) {
        List<String> sides = List.of(NEAR.split(term, -1));
        Matcher distances = NEAR.matcher(term);
        List<String> within = new ArrayList<>();
        while (distances.find()) {
            within.add(distances.group(1));
        }
        boolean isNear = sides.size() > 1
                && within.stream().distinct().count() == 1
                && isDistance(within.getFirst())
                && sides.stream().allMatch(RegisterText::isWhole);
        if (!isNear) {
            return quoted(term);
        }
        return "{near: [" + sides.stream().map(RegisterText::side).collect(Collectors.joining(", ")) + "], within: "
                + within.getFirst() + "}";
    }

    private static boolean isDistance(String digits) {
        return digits.matches("[1-9][0-9]?") && Integer.parseInt(digits) <= FARTHEST;
    }

    /** Whether every word of the side comes back as it stands here. */
    private static boolean isWhole(String side) {
        return Stream.of(side.split(" \\| ", -1)).allMatch(word -> !word.isBlank() && word.equals(word.strip()));
    }

    private static String side(String side) {
        List<String> any = List.of(side.split(" \\| ", -1));
        return any.size() == 1
                ? quoted(side)
                : "[" + any.stream().map(RegisterText::quoted).collect(Collectors.joining(", ")) + "]";
    }

    /** In double quotes, with everything in it that YAML would read as a sign, or not let pass, written as a number. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (isPlain(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(String.format("\\U%08X", point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
