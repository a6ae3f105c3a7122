package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.layout.TextLine;

/** What stands on a PDF page without being part of its content: filled-in form fields and notes stuck on it. */
final class PageNotes {

    private static final Set<String> WITHOUT_TEXT =
            Set.of("Link", "Popup", "Movie", "Sound", "Screen", "FileAttachment");

    /** More are made to keep the reader busy. */
    private static final int MOST_DRAWN = 2000;

    private PageNotes() {}

    /** Those for which the file says how they look. */
    private static List<COSDictionary> drawn(PDPage page) {
        List<COSDictionary> drawn = new ArrayList<>();
        for (COSDictionary note : on(page)) {
            if (note.containsKey(COSName.AP) && drawn.size() < MOST_DRAWN && !"Popup".equals(kind(note))) {
                drawn.add(note);
            }
        }
        return drawn;
    }

    /** What they show; drawn apart from the page, and sometimes all there is on it. */
    static Map<COSDictionary, String> shown(PDPage page, PageEngine engine) {
        Map<COSDictionary, String> shown = new IdentityHashMap<>();
        drawn(page).forEach(note -> shown.put(note, engine.shownBy(note)));
        return shown;
    }

    static String text(List<TextLine> lines) {
        return lines.stream().map(line -> CleanText.of(line.text())).collect(Collectors.joining("\n"));
    }

    /** @param shown what those say that are drawn; told where their own words do not say it already */
    static void addTo(PageDraft draft, PDPage page, Map<COSDictionary, String> shown) {
        Set<String> known = new HashSet<>();
        for (COSDictionary note : on(page)) {
            boolean field = "Widget".equals(kind(note));
            Kind kind = field ? Kind.FORM_FIELD : Kind.ANNOTATION;
            String said = WITHOUT_TEXT.contains(kind(note)) ? "" : field ? FieldValue.of(note) : contents(note);
            if (field && known.add(FieldValue.hint(note))) {
                draft.add(kind, FieldValue.hint(note));
            }
            String drawn = shown.getOrDefault(note, "");
            if (known.add(said)) {
                draft.add(kind, said);
            }
            if (!letters(said).contains(letters(drawn)) && known.add(drawn)) {
                draft.add(kind, drawn);
            }
        }
    }

    private static List<COSDictionary> on(PDPage page) {
        List<COSDictionary> notes = new ArrayList<>();
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary note) {
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    private static String kind(COSDictionary note) {
        return String.valueOf(note.getNameAsString(COSName.SUBTYPE));
    }

    private static String contents(COSDictionary note) {
        String plain = note.getString(COSName.CONTENTS);
        String text = plain == null ? "" : plain.strip();
        String styled = FieldValue.withoutTags(note.getDictionaryObject(COSName.RC));
        return letters(text).contains(letters(styled)) ? text : (text + "\n" + styled).strip();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
