package org.candour.silences.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.silences.IssueDraft;

/** What differs between two states of an issue, in words. */
final class IssueDiff {

    private final List<String> lines = new ArrayList<>();

    private IssueDiff() {}

    /** A sentence a difference; empty when there is none. */
    static List<String> between(IssueDraft before, IssueDraft after) {
        IssueDiff diff = new IssueDiff();
        diff.text("Title", before.title(), after.title());
        diff.text("Question", before.question(), after.question());
        diff.text("Why it matters", before.why(), after.why());
        diff.text("Domain", before.domain(), after.domain());
        diff.list("Asked of", before.appliesTo(), after.appliesTo());
        diff.groups(before.groups(), after.groups());
        diff.list("False friends", before.falseFriends(), after.falseFriends());
        diff.list("Related words", before.related(), after.related());
        diff.list("Cue words", before.cueWords(), after.cueWords());
        diff.list("Sources", before.sources(), after.sources());
        return List.copyOf(diff.lines);
    }

    private void text(String name, String before, String after) {
        if (!before.equals(after)) {
            lines.add(name + ": " + shown(before) + " became " + shown(after) + ".");
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : "“" + text + "”";
    }

    private void groups(List<List<String>> before, List<List<String>> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            list("Terms, group " + (i + 1), group(before, i), group(after, i));
        }
    }

    private static List<String> group(List<List<String>> groups, int place) {
        return place < groups.size() ? groups.get(place) : List.of();
    }

    private void list(String name, List<String> before, List<String> after) {
        List<String> gone =
                before.stream().filter(line -> !after.contains(line)).toList();
        List<String> come =
                after.stream().filter(line -> !before.contains(line)).toList();
        if (!come.isEmpty()) {
            lines.add(name + ": added " + quoted(come) + ".");
        }
        if (!gone.isEmpty()) {
            lines.add(name + ": took out " + quoted(gone) + ".");
        }
        if (come.isEmpty() && gone.isEmpty() && !before.equals(after)) {
            lines.add(name + ": put into another order.");
        }
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "));
    }
}
