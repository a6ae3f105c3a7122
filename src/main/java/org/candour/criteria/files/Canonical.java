package org.candour.criteria.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes files in the one form their edition is the hash of: JSON, fields sorted by name, without comments and layout.
 * Being JSON it is YAML too, so a stored edition is read by the same reader as the files.
 */
final class Canonical {

    private Canonical() {}

    /** All files, by path. */
    static String text(Map<String, MappingNode> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(e -> quoted(e.getKey()) + ": " + write(e.getValue()))
                        .collect(Collectors.joining(",\n", "{", "}"));
    }

    /** The first 12 hex digits of the text's SHA-256. */
    static String edition(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String write(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode list ->
                list.getValue().stream().map(Canonical::write).collect(Collectors.joining(", ", "[", "]"));
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("Not a node of a criteria file: " + node.getNodeId());
        };
    }

    private static String mapping(MappingNode node) {
        Map<String, String> fields = new TreeMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), write(tuple.getValueNode()));
            }
        }
        return fields.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(ScalarNode node) {
        boolean bare = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.BOOL);
        return bare ? node.getValue() : quoted(node.getValue().strip());
    }

    /** Control characters and what YAML takes for a line break. */
    private static boolean isSpecial(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(isSpecial(c) ? String.format("\\u%04x", (int) c) : Character.toString(c));
            }
        }
        return out.append('"').toString();
    }
}
