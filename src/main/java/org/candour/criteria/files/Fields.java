package org.candour.criteria.files;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.common.Findings;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a file, asked field by field. A missing or wrong field is noted and answered with something harmless, so
 * that reading goes on and every problem is found in one go.
 */
final class Fields {

    private final String file;
    private final Findings findings;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    Fields(String file, MappingNode node, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            put(tuple);
        }
    }

    private void put(NodeTuple tuple) {
        int at = lineOf(tuple.getKeyNode());
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problem(at, "The field \"" + key.getValue() + "\" stands here twice.", "Keep one of them.");
            }
            lines.putIfAbsent(key.getValue(), at);
        } else {
            problem(at, "A field's name must be a word.", "Write \"name: value\".");
        }
    }

    /** The file, as people know it. */
    String name() {
        return file;
    }

    /** A text that says something. */
    String text(String name) {
        return scalar(name).map(node -> notEmpty(name, node)).orElse("");
    }

    String optionalText(String name) {
        return has(name) ? text(name) : "";
    }

    int whole(String name, int least, int most) {
        return scalar(name).map(node -> whole(name, node, least, most)).orElse(least);
    }

    /** A quoted decimal, "2.70". */
    BigDecimal decimal(String name) {
        return scalar(name).map(node -> decimal(name, node)).orElse(BigDecimal.ZERO);
    }

    /** A quoted decimal within bounds, both included. */
    BigDecimal decimal(String name, String least, String most) {
        BigDecimal value = decimal(name);
        boolean within = value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0;
        if (!within && value.signum() != 0) {
            problem(name, "\"" + name + "\" is " + value + ".", "It must lie between " + least + " and " + most + ".");
        }
        return value;
    }

    boolean flag(String name) {
        return scalar(name).map(node -> flag(name, node)).orElse(false);
    }

    /** A list of texts with at least one entry. */
    List<String> texts(String name) {
        return items(name).stream()
                .map(node -> node instanceof ScalarNode scalar ? notEmpty(name, scalar) : notText(name, node))
                .toList();
    }

    /** A list of texts that may be empty or missing. */
    List<String> optionalTexts(String name) {
        boolean none = !has(name)
                || (values.get(name) instanceof SequenceNode list
                        && list.getValue().isEmpty());
        return none ? List.of() : texts(name);
    }

    /** A list of mappings with at least one entry. */
    List<Fields> each(String name) {
        return items(name).stream()
                .flatMap(node -> mapping(name, node).stream())
                .toList();
    }

    /** The entries of a list as they are. */
    List<Node> nodes(String name) {
        return items(name);
    }

    /** A mapping somewhere below this one. */
    Fields of(MappingNode mapping) {
        return new Fields(file, mapping, findings);
    }

    /** Whether the field is a list whose entries are all single values. */
    boolean isListOfTexts(String name) {
        return has(name)
                && values.get(name) instanceof SequenceNode list
                && list.getValue().stream().allMatch(ScalarNode.class::isInstance);
    }

    List<Fields> optionalEach(String name) {
        return has(name) ? each(name) : List.of();
    }

    Optional<Fields> child(String name) {
        return value(name).flatMap(node -> mapping(name, node));
    }

    boolean has(String name) {
        known.add(name);
        return values.containsKey(name);
    }

    boolean isList(String name) {
        return has(name) && values.get(name) instanceof SequenceNode;
    }

    /** The line of a field, or of the whole when it is missing. */
    int lineOf(String name) {
        return lines.getOrDefault(name, line);
    }

    /** How many problems the whole file has so far. */
    int problemsSoFar() {
        return findings.problems().size();
    }

    /** Notes a problem at a field. */
    void problem(String name, String what, String remedy) {
        problem(lineOf(name), what, remedy);
    }

    /** To be called when every field has been asked for: whatever is left is unknown. */
    void reportUnknown() {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(
                        lineOf(name),
                        "The field \"" + name + "\" is not known here.",
                        "Fields known here: " + String.join(", ", known) + "."));
    }

    private Optional<Node> value(String name) {
        if (!has(name)) {
            problem(line, "The field \"" + name + "\" is missing.", "Add it; see ratings-criteria/README.md.");
        }
        return Optional.ofNullable(values.get(name)).map(this::plain);
    }

    private Node plain(Node node) {
        if (node.getAnchor() != null) {
            problem(lineOf(node), "Anchors and aliases (& and *) are not allowed.", "Write the text out.");
        }
        return node;
    }

    private Optional<ScalarNode> scalar(String name) {
        Optional<Node> node = value(name);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            notText(name, node.get());
            return Optional.empty();
        }
        return node.map(ScalarNode.class::cast);
    }

    private List<Node> items(String name) {
        Node node = value(name).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            problem(lineOf(node), "\"" + name + "\" must be a list.", "Begin each entry with \"- \".");
            return List.of();
        }
        if (list.getValue().isEmpty()) {
            problem(lineOf(node), "\"" + name + "\" is empty.", "Give at least one entry.");
        }
        return list.getValue().stream().map(this::plain).toList();
    }

    private Optional<Fields> mapping(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, mapping, findings));
        }
        problem(lineOf(node), "\"" + name + "\" must hold fields.", "Write \"field: value\" lines below it.");
        return Optional.empty();
    }

    private String notText(String name, Node node) {
        problem(lineOf(node), "\"" + name + "\" must be a single value.", "Write it as text, not as a list or fields.");
        return "";
    }

    private String notEmpty(String name, ScalarNode node) {
        String text = node.getValue().strip();
        if (text.isEmpty() || node.getTag().equals(Tag.NULL)) {
            problem(lineOf(node), "\"" + name + "\" is empty.", "Say something a reader can use.");
            return "";
        }
        return text;
    }

    private int whole(String name, ScalarNode node, int least, int most) {
        boolean number = node.getTag().equals(Tag.INT) && node.getValue().matches("[0-9]{1,6}");
        int value = number ? Integer.parseInt(node.getValue()) : -1;
        if (value < least || value > most) {
            problem(
                    lineOf(node),
                    "\"" + name + "\" is " + node.getValue() + ".",
                    "It must be a whole number from " + least + " to " + most + ", without quotes.");
            return least;
        }
        return value;
    }

    private BigDecimal decimal(String name, ScalarNode node) {
        if (!node.getTag().equals(Tag.STR) || !node.getValue().matches("[0-9]{1,3}\\.[0-9]{1,4}")) {
            problem(
                    lineOf(node),
                    "\"" + name + "\" is " + node.getValue() + ".",
                    "It must be a decimal number in quotes, such as \"2.70\".");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(node.getValue());
    }

    private boolean flag(String name, ScalarNode node) {
        if (!node.getTag().equals(Tag.BOOL) || !node.getValue().matches("true|false")) {
            problem(lineOf(node), "\"" + name + "\" is " + node.getValue() + ".", "It must be true or false.");
        }
        return node.getValue().equals("true");
    }

    private void problem(int at, String what, String remedy) {
        findings.add(file + ", line " + at, what, remedy);
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
