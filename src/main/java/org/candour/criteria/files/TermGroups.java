package org.candour.criteria.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The terms of an issue: one list of terms, or a list of such lists. A term is a text, or
 * {@code {near: ["led by", "chief executive"], within: 8}}, where a side may be a list of which any will do.
 */
final class TermGroups {

    private static final int USUAL_DISTANCE = 8;
    private static final int FARTHEST = 20;

    private final Fields issue;
    private final String name;

    TermGroups(Fields issue, String name) {
        this.issue = issue;
        this.name = name;
    }

    List<List<String>> read() {
        List<List<String>> groups = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (Node node : issue.nodes(name)) {
            if (node instanceof SequenceNode group) {
                groups.add(group.getValue().stream().map(this::term).toList());
            } else {
                single.add(term(node));
            }
        }
        if (!single.isEmpty() && !groups.isEmpty()) {
            issue.problem(
                    name,
                    "Terms and groups of terms stand beside each other.",
                    "Put every term into a group: [[one, another], [a third]].");
        }
        if (!single.isEmpty()) {
            groups.addFirst(List.copyOf(single));
        }
        return groups;
    }

    private String term(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (node instanceof MappingNode mapping) {
            return near(issue.of(mapping));
        }
        issue.problem(name, "A term says nothing.", "Write a word, a phrase, or {near: [a, b], within: 8}.");
        return "";
    }

    private String near(Fields near) {
        List<String> sides = near.nodes("near").stream().map(this::side).toList();
        int within = near.has("within") ? near.whole("within", 1, FARTHEST) : USUAL_DISTANCE;
        near.reportUnknown();
        if (sides.size() < 2) {
            near.problem("near", "A near-phrase needs two sides.", "Write {near: [a, b], within: 8}.");
        }
        return sides.stream().collect(Collectors.joining(" NEAR/" + within + " "));
    }

    private String side(Node node) {
        return node instanceof SequenceNode any
                ? any.getValue().stream().map(this::term).collect(Collectors.joining(" | "))
                : term(node);
    }
}
