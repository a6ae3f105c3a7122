package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Map;
import org.candour.plans.Mark;

/** Footnotes, endnotes or comments of a Word document, by their ids. */
final class WordNotes implements XmlEvents.Listener {

    private final Captured captured;
    private final WordPart part;
    private final Mark.Kind kind;
    private final Map<String, String> notes;

    WordNotes(WordDocument document, String path, Story story, Mark.Kind kind, Map<String, String> notes)
            throws IOException {
        this.captured = new Captured(story);
        this.part = new WordPart(document, path, captured);
        this.kind = kind;
        this.notes = notes;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        if (!name.equals("footnote") && !name.equals("endnote") && !name.equals("comment")) {
            return part.start(name, element);
        }
        String id = element.get("id");
        String author = Signs.plain(element.get("author").strip());
        boolean separator =
                element.get("type").toLowerCase(java.util.Locale.ROOT).contains("separator");
        return () -> {
            String text = captured.take();
            if (!separator && !Signs.isBlank(text)) {
                notes.put(id, Signs.mark(kind, author.isEmpty() ? text : author + ": " + text));
            }
        };
    }

    @Override
    public void text(String text) {
        part.text(text);
    }
}
