package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The layers of a document that are switched off when it is opened. */
final class HiddenLayers {

    private static final COSName OCGS = COSName.getPDFName("OCGs");
    private static final COSName OCMD = COSName.getPDFName("OCMD");

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    HiddenLayers(PDDocument document) {
        COSDictionary layers = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary settings = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (layers == null || settings == null) {
            return;
        }
        if ("OFF".equals(settings.getNameAsString(COSName.BASE_STATE))) {
            off.addAll(entries(layers.getDictionaryObject(OCGS)));
            entries(settings.getDictionaryObject(COSName.ON)).forEach(off::remove);
        }
        off.addAll(entries(settings.getDictionaryObject(COSName.OFF)));
    }

    /** Whether what belongs to this layer, or group of layers, is not shown. */
    boolean isHidden(@Nullable COSDictionary layer) {
        if (layer == null || off.isEmpty()) {
            return false;
        }
        if (!OCMD.equals(layer.getCOSName(COSName.TYPE))) {
            return off.contains(layer);
        }
        List<COSBase> members = entries(layer.getDictionaryObject(OCGS));
        long hidden = members.stream().filter(off::contains).count();
        return switch (String.valueOf(layer.getNameAsString(COSName.P))) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0 && !members.isEmpty();
            case "AllOff" -> hidden < members.size();
            default -> hidden == members.size() && hidden > 0;
        };
    }

    private static List<COSBase> entries(@Nullable COSBase one) {
        List<COSBase> entries = new ArrayList<>();
        if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase entry = array.getObject(i);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } else if (one != null) {
            entries.add(one);
        }
        return entries;
    }
}
