package org.candour.plans.reader;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** The colour that areas and letters are filled with, as far as it matters here: whether it is white. */
final class Ink {

    private static final float NEARLY = 0.02f;

    private enum Space {
        LIGHT,
        PIGMENT,
        OTHER
    }

    private Space space = Space.LIGHT;
    private boolean white;

    boolean isWhite() {
        return white;
    }

    Ink copy() {
        Ink copy = new Ink();
        copy.space = space;
        copy.white = white;
        return copy;
    }

    void operator(String name, List<COSBase> operands, PDResources resources) {
        switch (name) {
            case "g", "rg" -> white = areAll(1, operands);
            case "k" -> white = areAll(0, operands);
            case "cs" -> {
                space = operands.isEmpty() ? Space.OTHER : space(operands.getFirst(), resources);
                white = false;
            }
            case "sc", "scn" ->
                white = space == Space.LIGHT && areAll(1, operands) || space == Space.PIGMENT && areAll(0, operands);
            default -> {}
        }
    }

    private static boolean areAll(float value, List<COSBase> operands) {
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number) || Math.abs(number.floatValue() - value) > NEARLY) {
                return false;
            }
        }
        return !operands.isEmpty();
    }

    private static Space space(COSBase named, PDResources resources) {
        if (!(named instanceof COSName name)) {
            return Space.OTHER;
        }
        COSDictionary spaces =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
        if (space instanceof COSArray array && array.getObject(0) instanceof COSName kind) {
            return switch (kind.getName()) {
                case "CalGray", "CalRGB" -> Space.LIGHT;
                case "ICCBased" ->
                    array.getObject(1) instanceof COSStream profile && profile.getInt(COSName.N) == 4
                            ? Space.PIGMENT
                            : Space.LIGHT;
                case "Separation", "DeviceN" -> Space.PIGMENT;
                default -> Space.OTHER;
            };
        }
        return switch (name.getName()) {
            case "DeviceGray", "DeviceRGB", "G", "RGB" -> Space.LIGHT;
            case "DeviceCMYK", "CMYK" -> Space.PIGMENT;
            default -> Space.OTHER;
        };
    }
}
