package org.candour.plans.reader;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.plans.Mark.Kind;

/** What stands on a PDF page without being part of its content: filled-in form fields and notes stuck on it. */
final class PageNotes {

    private static final Set<String> WITHOUT_TEXT =
            Set.of("Link", "Popup", "Movie", "Sound", "Screen", "FileAttachment");
    private static final int DEEPEST_FIELD = 20;

    private PageNotes() {}

    static void addTo(PageDraft draft, PDPage page) throws IOException {
        if (!(page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes)) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.getObject(i) instanceof COSDictionary note
                    && !WITHOUT_TEXT.contains(String.valueOf(note.getNameAsString(COSName.SUBTYPE)))) {
                boolean field = "Widget".equals(note.getNameAsString(COSName.SUBTYPE));
                String text = field ? value(note) : contents(note);
                if (known.add(text)) {
                    draft.add(field ? Kind.FORM_FIELD : Kind.ANNOTATION, text);
                }
            }
        }
    }

    private static String contents(COSDictionary note) {
        String text = note.getString(COSName.CONTENTS);
        return text == null ? "" : text.strip();
    }

    /** A field's value may be kept at the field it is a part of. */
    private static String value(COSDictionary widget) {
        COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST_FIELD; depth++) {
            COSBase value = field.getDictionaryObject(COSName.V);
            if (value instanceof COSString text) {
                return text.getString().strip();
            }
            if (value instanceof COSArray chosen) {
                return String.join(", ", chosen.toCOSStringStringList());
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return "";
    }
}
