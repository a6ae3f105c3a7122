package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.candour.plans.Mark;

/** A Word file of 1997 to 2003. */
final class OldWord {

    private static final char PICTURE = 1;
    private static final char DRAWING = 8;
    private static final char END_OF_CELL = 7;
    private static final int SUPERSCRIPT = 1;

    /** What no text holds: a piece of a disk that was lost, or is another's. */
    private static final String STRANGE = "\u000F\u0010\u0011\u0012\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D";

    private static final int LOST = 16;
    private static final int FEW = 2;

    private final HWPFDocument document;
    private final Story story;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final OldWordPictures pictures;
    private final OldWordFields fields = new OldWordFields();
    private int zeros;
    private int strange;

    private OldWord(HWPFDocument document, Story story) {
        this.document = document;
        this.story = story;
        this.pictures = new OldWordPictures(document, story);
    }

    static void read(POIFSFileSystem ole, Story story) throws IOException {
        try (HWPFDocument document = new HWPFDocument(ole)) {
            OldWord word = new OldWord(document, story);
            word.body();
            word.beside(document.getFootnoteRange(), Mark.Kind.FOOTNOTE);
            word.beside(document.getEndnoteRange(), Mark.Kind.FOOTNOTE);
            word.beside(document.getMainTextboxRange(), Mark.Kind.TEXT_BOX);
            word.beside(document.getCommentsRange(), Mark.Kind.COMMENT);
            word.beside(document.getHeaderStoryRange(), Mark.Kind.RUNNING_HEAD);
            word.beside(boxesInHeads(document), Mark.Kind.RUNNING_HEAD);
            word.pictures.tellHeads();
            attachments(ole, story); // the document closes the file they are in
            if (word.strange > FEW) {
                throw new IOException("a piece of the text is lost");
            }
        }
    }

    /** The last of the texts that lie one behind the other in the file. */
    private static Range boxesInHeads(HWPFDocument document) {
        int from = 0;
        for (SubdocumentType type : SubdocumentType.ORDERED) {
            int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(type);
            if (type == SubdocumentType.HEADER_TEXTBOX) {
                return new Range(from, from + length, document);
            }
            from += length;
        }
        return new Range(from, from, document);
    }

    private static void attachments(POIFSFileSystem ole, Story story) throws IOException {
        if (ole.getRoot().hasEntryCaseInsensitive("ObjectPool")
                && ole.getRoot().getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool) {
            for (Entry entry : pool) {
                if (entry instanceof DirectoryEntry object) {
                    OldFile.attach(story, object.getName(), object);
                }
            }
        }
    }

    private void body() throws IOException {
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String text = text(paragraph);
            if (paragraph.isInTable()) {
                inTable(paragraph, text);
                continue;
            }
            endOfRow();
            if (level(paragraph) > 0) {
                story.heading(level(paragraph), text);
            } else {
                story.paragraph(text);
            }
            pictures.tellWords();
        }
        endOfRow();
        pictures.tellWords();
    }

    private void inTable(Paragraph paragraph, String text) throws IOException {
        cell.append(text).append(' ');
        if (paragraph.text().endsWith(String.valueOf(END_OF_CELL))) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
        if (paragraph.isTableRowEnd()) {
            endOfRow();
        }
    }

    /** A row in a damaged file, or one within a cell, may end without saying so. */
    private void endOfRow() throws IOException {
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
        String row = Cells.row(cells);
        cells.clear();
        if (!Signs.isBlank(row)) {
            story.paragraph(Signs.mark(Mark.Kind.TABLE, row));
        }
    }

    private int level(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        if (name.matches("heading [1-9].*")) {
            return name.charAt(8) - '0';
        }
        return paragraph.getLvl() < 9 ? paragraph.getLvl() + 1 : 0;
    }

    /** Of what a document does not have, the range is empty and its one paragraph not there. */
    private void beside(Range range, Mark.Kind kind) throws IOException {
        if (range.getStartOffset() >= range.getEndOffset()) {
            return;
        }
        for (int i = 0; i < range.numParagraphs(); i++) {
            String text = text(range.getParagraph(i));
            if (!Signs.isBlank(text)) {
                story.paragraph(Signs.mark(kind, text));
            }
        }
    }

    private String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        fields.newParagraph();
        text.append(label(paragraph));
        boolean raised = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (isRaised(run) != raised) {
                raised = !raised;
                text.append(Raised.sign(raised));
            }
            String shown = shown(run);
            shown = run.isMarkedDeleted() ? Signs.mark(Mark.Kind.DELETED, shown) : shown;
            shown = run.isMarkedInserted() ? Signs.mark(Mark.Kind.INSERTED, shown) : shown;
            text.append(run.isVanished() ? Signs.mark(Mark.Kind.HIDDEN, shown) : shown);
        }
        return StruckOut.apart(Raised.apart(text.toString()));
    }

    private static boolean isRaised(CharacterRun run) {
        return run.getSubSuperScriptIndex() == SUPERSCRIPT || run.getVerticalOffset() > 0;
    }

    /** The words that its list writes before it: "Recommendation". */
    private static String label(Paragraph paragraph) {
        try {
            HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
            return list == null ? "" : ListLabel.words(list.getNumberText((char) paragraph.getIlvl()));
        } catch (RuntimeException e) {
            return ""; // a list that is not there
        }
    }

    /** Without what fields compute, and with pictures noted. */
    private String shown(CharacterRun run) {
        String raw = run.text();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            look(c);
            switch (c) {
                case OldWordFields.BEGIN, OldWordFields.SEPARATOR, OldWordFields.END -> fields.mark(c, shown);
                case PICTURE -> pictures.inLine(run);
                case DRAWING -> pictures.drawn(run.getStartOffset() + i);
                case 0x0B, 0x0E, '\r' -> shown.append('\n');
                case 0x1E -> shown.append('-');
                default -> {
                    if (c >= ' ' || c == '\t') {
                        fields.text(c, shown);
                    }
                }
            }
        }
        return Signs.plain(shown.toString());
    }

    private void look(char c) {
        zeros = c == 0 ? zeros + 1 : 0;
        strange += zeros == LOST ? LOST : STRANGE.indexOf(c) >= 0 ? 1 : 0;
    }
}
