package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The files that a PDF carries with it, wherever it keeps them: listed in its catalogue or pinned to a page. */
final class PdfAttachments {

    private static final int MOST = 100;
    private static final int DEEPEST = 20;
    private static final COSName AF = COSName.getPDFName("AF");

    private record Attached(String name, COSStream content) {}

    private final List<Attached> found = new ArrayList<>();
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean portfolio;

    PdfAttachments(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        portfolio = catalog.getCOSDictionary(COSName.getPDFName("Collection")) != null;
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        tree(names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        files(catalog.getDictionaryObject(AF));
    }

    /** Takes note of what is pinned to a page. */
    void on(PDPage page) {
        COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; notes != null && i < notes.size(); i++) {
            if (notes.getObject(i) instanceof COSDictionary note
                    && "FileAttachment".equals(note.getNameAsString(COSName.SUBTYPE))) {
                files(note.getDictionaryObject(COSName.FS));
            }
        }
        files(page.getCOSObject().getDictionaryObject(AF));
    }

    /** Hands them over to be read. */
    void addTo(Attachments attachments) throws IOException {
        for (Attached file : found) {
            attachments.add(file.name(), file.content()::createInputStream);
        }
    }

    /** Whether the pages are only the cover of what is attached. */
    boolean isPortfolio() {
        return portfolio;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    private void tree(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST || !known.add(node)) {
            return;
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size(); i += 2) {
            files(names.getObject(i));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                tree(kid, depth + 1);
            }
        }
    }

    private void files(@Nullable COSBase one) {
        if (one instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary file) {
                    files(file);
                }
            }
        } else if (one instanceof COSDictionary file && found.size() < MOST) {
            COSDictionary contents = file.getCOSDictionary(COSName.EF);
            COSBase content = contents == null ? null : contents.getDictionaryObject(COSName.UF, COSName.F);
            if (content instanceof COSStream stream && known.add(stream)) {
                found.add(new Attached(name(file), stream));
            }
        }
    }

    private static String name(COSDictionary file) {
        String name = file.getString(COSName.UF);
        String other = name == null ? file.getString(COSName.F) : name;
        return other == null || other.isBlank()
                ? "without a name"
                : CleanText.of(other).replace('\n', ' ');
    }
}
