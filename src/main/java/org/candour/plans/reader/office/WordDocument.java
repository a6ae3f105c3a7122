package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** A Word document (DOCX and its kin): its body, with notes, comments and drawings told where they hang. */
final class WordDocument {

    private final Parts parts;
    private final Story story;
    private final String main;
    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Map<String, String> drawings = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private WordDocument(Parts parts, Story story) throws IOException {
        this.parts = parts;
        this.story = story;
        String related = parts.related("", "officeDocument");
        this.main = related == null ? "word/document.xml" : related;
        String stylePart = parts.related(main, "styles");
        this.styles = stylePart == null ? new WordStyles() : WordStyles.of(parts, stylePart);
        this.lists = WordLists.of(parts, parts.related(main, "numbering"));
    }

    static void read(Parts parts, Story story) throws IOException {
        WordDocument document = new WordDocument(parts, story);
        document.notes("footnotes", Mark.Kind.FOOTNOTE, document.footnotes);
        document.notes("endnotes", Mark.Kind.FOOTNOTE, document.endnotes);
        document.notes("comments", Mark.Kind.COMMENT, document.comments);
        try (InputStream in = parts.open(document.main)) {
            XmlEvents.read(in, new WordPart(document, document.main, story));
        }
        document.tellWhatNothingReferredTo();
    }

    private void notes(String type, Mark.Kind kind, Map<String, String> notes) throws IOException {
        String path = parts.related(main, type);
        if (path == null) {
            return;
        }
        Map<String, String> found = new LinkedHashMap<>();
        try (InputStream in = parts.open(path)) {
            XmlEvents.read(in, new WordNotes(this, path, story, kind, found));
        } catch (IOException e) {
            story.unreadable("The document's " + type + " could not be read: " + e.getMessage() + ".");
        }
        notes.putAll(found);
    }

    /** In doubt a text is told rather than lost. */
    private void tellWhatNothingReferredTo() throws IOException {
        for (Map<String, String> notes : java.util.List.of(footnotes, endnotes, comments)) {
            for (String note : notes.values()) {
                story.paragraph(note);
            }
        }
    }

    Parts parts() {
        return parts;
    }

    WordStyles styles() {
        return styles;
    }

    WordLists lists() {
        return lists;
    }

    String footnote(String id) {
        return told(footnotes, id);
    }

    String endnote(String id) {
        return told(endnotes, id);
    }

    String comment(String id) {
        return told(comments, id);
    }

    private static String told(Map<String, String> notes, String id) {
        @Nullable String note = notes.remove(id);
        return note == null ? "" : note;
    }

    /** A header or footer, the first time that a section has it. */
    String runningHead(String path) throws IOException {
        if (!told.add(path) || !parts.has(path)) {
            return "";
        }
        Captured captured = new Captured(story);
        try (InputStream in = parts.open(path)) {
            XmlEvents.read(in, new WordPart(this, path, captured));
        } catch (IOException e) {
            story.unreadable("A header or footer could not be read: " + e.getMessage() + ".");
        }
        return Signs.mark(Mark.Kind.RUNNING_HEAD, captured.take());
    }

    /** The words of a chart or diagram, once. */
    String drawing(String path) throws IOException {
        if (!parts.has(path) || drawings.put(path, "") != null) {
            return "";
        }
        try {
            return Signs.mark(Mark.Kind.TEXT_BOX, DrawingTexts.of(parts, path));
        } catch (IOException e) {
            story.unreadable("A chart or diagram could not be read: " + e.getMessage() + ".");
            return "";
        }
    }

    void embedded(String path) throws IOException {
        if (!parts.has(path)) {
            missing();
        } else if (told.add(path)) {
            story.attachment(path.substring(path.lastIndexOf('/') + 1), () -> parts.open(path));
        }
    }

    /** The document points to a part that is not there. */
    void missing() throws IOException {
        story.unreadable(Parts.MISSING);
    }

    /** A part of the document that is kept in another file, which is never fetched. */
    void elsewhere(String address) throws IOException {
        if (told.add(address)) {
            String shown = address.length() > 120 ? address.substring(0, 120) + "…" : address;
            story.unreadable("Something that belongs here is kept in another file (" + Signs.plain(shown)
                    + "), which was not uploaded.");
        }
    }
}
