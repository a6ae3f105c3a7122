package org.candour.plans.reader.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** Fields of a Word document: what they compute is not run; what they last showed is text, and may be a contents list. */
final class WordFields {

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private Mark.@Nullable Kind kind;
        private boolean form;
        private boolean shows;
    }

    private final Flow flow;
    private final Deque<Field> open = new ArrayDeque<>();

    WordFields(Flow flow) {
        this.flow = flow;
    }

    /** A mark between its parts: begin, separate, end. */
    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (!open.isEmpty() && type.equals("separate")) {
            Field field = open.getFirst();
            field.shows = true;
            field.kind = field.form ? Mark.Kind.FORM_FIELD : kind(field.instruction.toString());
            if (field.kind != null) {
                flow.begin(field.kind);
            }
        } else if (!open.isEmpty() && type.equals("end")) {
            Field field = open.pop();
            if (field.kind != null) {
                flow.end(field.kind);
            }
            if (!field.shows) {
                flow.text(shownByCode(field.instruction.toString()));
            }
        }
    }

    /** What a field without a result shows of its own code: the words on a button, or in an old equation. */
    static String shownByCode(String instruction) {
        String code = instruction.strip();
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.startsWith("MACROBUTTON ") || upper.startsWith("GOTOBUTTON ")) {
            String[] parts = code.split("\\s+", 3);
            return parts.length < 3 ? "" : parts[2];
        }
        return upper.startsWith("EQ ") ? " " + code.substring(3).replaceAll("\\\\[a-zA-Z]+\\d*|[(),;]", " ") + " " : "";
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.getFirst().instruction.append(text);
        }
    }

    void isForm() {
        if (!open.isEmpty()) {
            open.getFirst().form = true;
        }
    }

    static Mark.@Nullable Kind kind(String instruction) {
        String first = instruction.strip().toUpperCase(Locale.ROOT);
        int end = first.indexOf(' ');
        return switch (end < 0 ? first : first.substring(0, end)) {
            case "TOC", "INDEX", "TOA", "RD" -> Mark.Kind.CONTENTS;
            case "BIBLIOGRAPHY" -> Mark.Kind.REFERENCES;
            case "FORMTEXT", "FORMDROPDOWN", "FORMCHECKBOX", "FILLIN", "ASK" -> Mark.Kind.FORM_FIELD;
            default -> null;
        };
    }
}
