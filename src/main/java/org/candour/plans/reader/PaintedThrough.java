package org.candour.plans.reader;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn apart from the page to paint areas with it: patterns, in which programs for slides keep their pictures,
 * and masks, through which letters are cut out of colours.
 */
final class PaintedThrough {

    private PaintedThrough() {}

    /**
     * What the operator paints with from now on; null for all that is no drawing of its own.
     *
     * @param operands null where PDFBox itself goes to the next line
     */
    static @Nullable COSStream of(String operator, @Nullable List<COSBase> operands, @Nullable PDResources resources) {
        if (resources == null
                || operands == null
                || operands.isEmpty()
                || !(operands.getLast() instanceof COSName name)) {
            return null;
        }
        return switch (operator) {
            case "scn", "SCN" -> pattern(resources.getCOSObject(), name);
            case "gs" -> mask(resources.getCOSObject(), name);
            default -> null;
        };
    }

    static boolean isPattern(COSStream apart) {
        return apart.getInt(COSName.PATTERN_TYPE, 0) == 1;
    }

    private static @Nullable COSStream pattern(COSDictionary resources, COSName name) {
        COSDictionary patterns = resources.getCOSDictionary(COSName.PATTERN);
        return patterns != null && patterns.getDictionaryObject(name) instanceof COSStream cell && isPattern(cell)
                ? cell
                : null;
    }

    private static @Nullable COSStream mask(COSDictionary resources, COSName name) {
        COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = states == null ? null : states.getCOSDictionary(name);
        COSDictionary mask = state == null ? null : state.getCOSDictionary(COSName.SMASK);
        return mask != null && mask.getDictionaryObject(COSName.G) instanceof COSStream group ? group : null;
    }
}
