package org.candour.plans.reader;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The descriptions of pictures in a tagged PDF, found from the page by the number of a stretch of its content. */
final class PictureTexts {

    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final int DEEPEST = 32;
    private static final int PARENTS = 3;

    private final @Nullable COSDictionary tree;
    private @Nullable COSArray elements;
    private int key = -1;

    PictureTexts(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        tree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
    }

    void on(PDPage page) {
        key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS, -1);
        elements = null;
    }

    /** What is written about the stretch; null when nothing is. */
    @Nullable
    String of(int stretch) {
        if (tree == null || key < 0 || stretch < 0) {
            return null;
        }
        if (elements == null) {
            elements = find(tree, 0) instanceof COSArray found ? found : new COSArray();
        }
        COSBase element = stretch < elements.size() ? elements.getObject(stretch) : null;
        for (int i = 0; i < PARENTS && element instanceof COSDictionary dictionary; i++) {
            String text = dictionary.getString(ALT);
            if (text == null && "Figure".equals(dictionary.getNameAsString(COSName.S))) {
                text = dictionary.getString(ACTUAL_TEXT);
            }
            if (text != null) {
                return text;
            }
            element = dictionary.getDictionaryObject(COSName.P);
        }
        return null;
    }

    private @Nullable COSBase find(COSDictionary node, int depth) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        if (numbers != null) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getInt(i) == key) {
                    return numbers.getObject(i + 1);
                }
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && depth < DEEPEST && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && mayHold(kid)) {
                return find(kid, depth + 1);
            }
        }
        return null;
    }

    private boolean mayHold(COSDictionary node) {
        COSArray limits = node.getCOSArray(COSName.LIMITS);
        return limits == null || key >= limits.getInt(0) && key <= limits.getInt(1);
    }
}
