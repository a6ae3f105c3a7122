package org.candour.plans.reader;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of a damaged file names typefaces, pictures or pieces of text that are not there any more. PDFBox takes
 * another typeface and leaves out the rest; the page would then look as if it said less, or something else.
 */
final class LostParts {

    private static final int DEEPEST = 6;

    /** What of a typeface says which letters its shapes are. */
    private static final COSName[] LETTERS = {COSName.TO_UNICODE, COSName.ENCODING, COSName.DESCENDANT_FONTS};

    private final Set<COSBase> whole = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean areOf(PDPage page) {
        return page.hasContents()
                && (!(PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES)
                                instanceof COSDictionary resources)
                        || areOf(resources, 0));
    }

    private boolean areOf(COSDictionary resources, int depth) {
        if (depth > DEEPEST || !whole.add(resources)) {
            return false;
        }
        boolean lost = isGone(resources.getItem(COSName.FONT))
                || isGone(resources.getItem(COSName.XOBJECT))
                || anyFont(resources.getCOSDictionary(COSName.FONT))
                || anyPiece(resources.getCOSDictionary(COSName.XOBJECT), depth);
        if (lost) {
            whole.remove(resources);
        }
        return lost;
    }

    private static boolean anyFont(@Nullable COSDictionary fonts) {
        if (fonts == null) {
            return false;
        }
        for (COSName name : fonts.keySet()) {
            if (isGone(fonts.getItem(name))
                    || fonts.getDictionaryObject(name) instanceof COSDictionary font
                            && Arrays.stream(LETTERS).anyMatch(part -> isGone(font.getItem(part)))) {
                return true;
            }
        }
        return false;
    }

    private boolean anyPiece(@Nullable COSDictionary pieces, int depth) {
        if (pieces == null) {
            return false;
        }
        for (COSName name : pieces.keySet()) {
            if (isGone(pieces.getItem(name))
                    || pieces.getDictionaryObject(name) instanceof COSDictionary piece
                            && (isGone(piece.getItem(COSName.RESOURCES))
                                    || piece.getCOSDictionary(COSName.RESOURCES) instanceof COSDictionary own
                                            && areOf(own, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGone(@Nullable COSBase item) {
        return item instanceof COSObject reference
                && (reference.getObject() == null || reference.getObject() instanceof COSNull);
    }
}
