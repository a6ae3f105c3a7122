package org.candour.plans.reader.office;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.candour.plans.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A spreadsheet (XLSX and its kin): sheet by sheet, row by row, cells as they were last shown. Nothing is computed. */
final class Workbook {

    /** A sheet, by the name it has for people. */
    private record Sheet(String name, boolean hidden, String path) {}

    private final Parts parts;
    private final Story story;
    private final String main;
    private final SharedTexts texts;
    private final CellFormats formats;

    private Workbook(Parts parts, Story story) throws IOException {
        this.parts = parts;
        this.story = story;
        String related = parts.related("", "officeDocument");
        this.main = related == null ? "xl/workbook.xml" : related;
        this.texts = SharedTexts.of(parts, parts.related(main, "sharedStrings"));
        this.formats = CellFormats.of(parts, parts.related(main, "styles"));
    }

    static void read(Parts parts, Story story) throws IOException {
        Workbook workbook = new Workbook(parts, story);
        for (Sheet sheet : workbook.sheets()) {
            workbook.tell(sheet);
        }
    }

    private List<Sheet> sheets() throws IOException {
        Map<String, Parts.Relation> relations = parts.relations(main);
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream in = parts.open(main)) {
            XmlEvents.read(in, (name, element) -> {
                if (name.equals("sheet")) {
                    Parts.Relation relation = relations.get(element.prefixed("id"));
                    boolean hidden = element.get("state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden");
                    sheets.add(new Sheet(
                            Signs.plain(element.get("name")), hidden, relation == null ? "" : relation.target()));
                } else if (name.equals("workbookPr")) {
                    formats.since1904(element.has("date1904", "1") || element.has("date1904", "true"));
                }
                return XmlEvents.Ending.NONE;
            });
        }
        return sheets;
    }

    private void tell(Sheet sheet) throws IOException {
        story.begin();
        story.heading(1, sheet.hidden() ? Signs.mark(Mark.Kind.HIDDEN, sheet.name()) : sheet.name());
        if (!parts.has(sheet.path())) {
            story.unreadable("The sheet is missing in the file.");
            return;
        }
        SheetPart part = new SheetPart(texts, formats, sheet.hidden(), story);
        try {
            try (InputStream in = parts.open(sheet.path())) {
                XmlEvents.read(in, part);
            }
            for (Parts.Relation relation : parts.relations(sheet.path()).values()) {
                beside(relation, sheet.hidden());
            }
        } catch (IOException e) {
            boolean isDamage =
                    e.getClass() == IOException.class || e instanceof ZipException || e instanceof EOFException;
            if (!isDamage) {
                throw e;
            }
            story.unreadable("The file is damaged within this sheet, and only a part of it, if any, could be read."
                    + " Please get the file again, or ask its author to save it anew.");
        }
        if (part.uncomputed() > 0) {
            story.unreadable(SheetHints.notSaved(part.uncomputed()));
        }
        if (part.missesTexts()) {
            story.unreadable("Cells of the sheet refer to texts that are missing in the file.");
        }
    }

    private void beside(Parts.Relation relation, boolean hidden) throws IOException {
        String path = relation.target();
        boolean isAttached =
                relation.type().equals("oleObject") || relation.type().equals("package");
        if (isAttached && !relation.external() && !parts.has(path)) {
            story.unreadable(Parts.MISSING);
        }
        if (relation.external() || !parts.has(path)) {
            return;
        }
        switch (relation.type()) {
            case "comments", "threadedComment" -> {
                String comments = Signs.mark(Mark.Kind.COMMENT, DrawingTexts.of(parts, path));
                story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, comments) : comments);
            }
            case "drawing" -> {
                try (InputStream in = parts.open(path)) {
                    XmlEvents.read(in, new DrawingPart(parts, path, DrawingPart.Kind.SHEET, story));
                }
            }
            case "vmlDrawing" -> controls(path, hidden);
            case "oleObject", "package" ->
                story.attachment(path.substring(path.lastIndexOf('/') + 1), () -> parts.open(path));
            default -> {}
        }
    }

    /** Words on buttons and other controls as they were drawn before 2010. They are often not well formed. */
    private void controls(String path, boolean hidden) throws IOException {
        try (InputStream in = parts.open(path)) {
            for (Element box : Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()).select("v|textbox")) {
                if (!box.text().isBlank()) {
                    String words = Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(box.text()));
                    story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, words) : words);
                }
            }
        }
    }
}
