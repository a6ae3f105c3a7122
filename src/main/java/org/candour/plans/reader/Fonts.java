package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the typefaces of a document say about their letters, looked up once for each. */
final class Fonts {

    private static final int MOST = 500;
    private static final float BOLD_WEIGHT = 600;
    private static final GlyphList NAMES = names();

    /** What the names of typefaces contain whose signs are no letters. */
    private static final List<String> PICTURES = List.of("dings", "dingbat", "symbol", "icon", "awesome", "emoji");

    private final Map<PDFont, Facts> known = new IdentityHashMap<>();

    Facts of(PDFont font) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(font, Facts::new);
    }

    private static GlyphList names() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            return GlyphList.getAdobeGlyphList();
        }
    }

    /** One typeface. */
    static final class Facts {

        private final PDFont font;
        private final Map<Integer, String> texts = new HashMap<>();
        private final Set<Integer> unknown = new HashSet<>();
        private final boolean bold;
        private final boolean pictures;
        private final float height;

        private Facts(PDFont font) {
            this.font = font;
            String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
            PDFontDescriptor descriptor = font.getFontDescriptor();
            pictures = PICTURES.stream().anyMatch(name::contains);
            bold = name.contains("bold")
                    || name.contains("black")
                    || name.contains("heavy")
                    || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
            height = font instanceof PDType3Font drawn ? height(drawn) : 1;
        }

        /** Drawn typefaces have a measure of their own. */
        private static float height(PDType3Font font) {
            float scale = Math.abs(font.getFontMatrix().getScalingFactorY());
            float box =
                    font.getFontBBox() == null ? 0 : Math.abs(font.getFontBBox().getHeight());
            float height = scale * box;
            return height > 0.3f && height < 3 ? 1 : height > 0 ? height : 1;
        }

        boolean isBold() {
            return bold;
        }

        /** What one unit of the type's size is high. */
        float height() {
            return height;
        }

        /** Empty when nobody knows which letter it is. */
        String text(int code) {
            String text = texts.get(code);
            if (text == null) {
                text = lookUp(code);
                texts.put(code, text);
            }
            return text;
        }

        boolean isUnknown(int code) {
            return !unknown.isEmpty() && unknown.contains(code);
        }

        private String lookUp(int code) {
            String text = font.toUnicode(code, NAMES);
            if (text == null && font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
                text = GlyphNames.text(simple.getEncoding().getName(code), NAMES);
            }
            if (text == null) {
                unknown.add(code);
                return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
            }
            if (text.length() != 1) {
                return text;
            }
            String letter = pictures ? "" : GlyphNames.privateLetter(text.charAt(0));
            if (!pictures && Character.getType(text.charAt(0)) == Character.PRIVATE_USE) {
                unknown.add(code); // what it is taken for is a guess
            }
            return letter.isEmpty() ? Pictograms.of(text.charAt(0), pictures) : letter;
        }
    }
}
