package org.candour.silences.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.candour.silences.IssueDraft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser kept of an unsaved issue.
 *
 * @param edition the edition it was begun from
 */
record KeptDraft(int edition, IssueDraft draft) {

    /** What it says nothing of stays as it is. */
    static KeptDraft read(String json, IssueDraft otherwise) {
        try {
            JsonNode kept = JsonMapper.shared().readTree(json);
            JsonNode parts = kept.path("parts");
            return new KeptDraft(
                    kept.path("edition").asInt(0),
                    new IssueDraft(
                            text(parts, "title", otherwise.title()),
                            text(parts, "question", otherwise.question()),
                            text(parts, "why it matters", otherwise.why()),
                            text(parts, "domain", otherwise.domain()),
                            texts(parts, "applies", otherwise.appliesTo()),
                            groups(parts, otherwise.groups()),
                            lines(parts, "related words", otherwise.related()),
                            lines(parts, "false friends", otherwise.falseFriends()),
                            lines(parts, "commitments", otherwise.cueWords()),
                            lines(parts, "sources", otherwise.sources())));
        } catch (JacksonException e) {
            return new KeptDraft(0, otherwise);
        }
    }

    private static String text(JsonNode parts, String name, String otherwise) {
        return parts.has(name) ? parts.path(name).path(0).asString("").strip() : otherwise;
    }

    private static List<String> texts(JsonNode parts, String name, List<String> otherwise) {
        if (!parts.has(name)) {
            return otherwise;
        }
        List<String> texts = new ArrayList<>();
        parts.path(name).forEach(node -> texts.add(node.asString("").strip()));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> lines(JsonNode parts, String name, List<String> otherwise) {
        return parts.has(name) ? lines(parts.path(name).path(0).asString("")) : otherwise;
    }

    private static List<List<String>> groups(JsonNode parts, List<List<String>> otherwise) {
        if (!parts.has("group")) {
            return otherwise;
        }
        List<List<String>> groups = new ArrayList<>();
        parts.path("group").forEach(node -> groups.add(lines(node.asString(""))));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
