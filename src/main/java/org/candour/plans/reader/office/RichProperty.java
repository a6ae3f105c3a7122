package org.candour.plans.reader.office;

import java.util.Map;
import org.candour.plans.Mark;

/** One property of a shape or form field in an RTF file, as far as it is words: "{\\sp{\\sn gtextUNICODE}{\\sv Beds}}". */
final class RichProperty {

    private static final Map<String, Mark.Kind> WORDS = Map.of(
            "gtextUNICODE", Mark.Kind.TEXT_BOX,
            "wzDescription", Mark.Kind.PICTURE_DESCRIPTION,
            "ffl", Mark.Kind.FORM_FIELD);

    private final StringBuilder name = new StringBuilder();
    private final StringBuilder value = new StringBuilder();

    /** @param word of a form field it is its name */
    void begin(String word) {
        name.setLength(0);
        value.setLength(0);
        if (WORDS.containsKey(word)) {
            name.append(word);
        }
    }

    StringBuilder name() {
        return name;
    }

    StringBuilder value() {
        return value;
    }

    /** Its words with their mark; empty when it has none. */
    String end() {
        Mark.Kind kind = WORDS.get(name.toString().strip());
        String words = value.toString().strip();
        return kind == null || words.isEmpty() ? "" : Signs.mark(kind, Signs.plain(words));
    }
}
