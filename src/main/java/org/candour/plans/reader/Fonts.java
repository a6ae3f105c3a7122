package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What the typefaces of a document say about their letters, looked up once for each. */
final class Fonts {

    private static final int MOST = 500;
    private static final float BOLD_WEIGHT = 600;
    private static final GlyphList NAMES = names();

    /** What the names of typefaces contain whose signs are no letters. */
    private static final List<String> PICTURES = List.of("dings", "dingbat", "symbol", "icon", "awesome", "emoji");

    private final Map<PDFont, Facts> known = new IdentityHashMap<>();
    private @Nullable Facts last;

    Facts of(PDFont font) {
        if (last == null || last.font != font) {
            if (known.size() > MOST) {
                known.clear();
            }
            last = known.computeIfAbsent(font, Facts::new);
        }
        return last;
    }

    private static GlyphList names() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            return GlyphList.getAdobeGlyphList();
        }
    }

    /**
     * What a typeface says of one code.
     *
     * @param text empty when nobody knows which letter it is
     * @param isUnknown whether the text is a guess, or there is none
     * @param displacement how far the next letter stands, for type of the size 1
     */
    record Letter(String text, boolean isUnknown, Vector displacement) {}

    /** One typeface. */
    static final class Facts {

        private static final int ONE_BYTE = 256;

        private final PDFont font;
        private final @Nullable Letter[] ofOneByte = new Letter[ONE_BYTE];
        private final Map<Integer, Letter> others = new HashMap<>();
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

        Letter letter(int code) throws IOException {
            boolean oneByte = code >= 0 && code < ONE_BYTE;
            Letter letter = oneByte ? ofOneByte[code] : others.get(code);
            if (letter == null) {
                letter = lookUp(code);
                if (oneByte) {
                    ofOneByte[code] = letter;
                } else {
                    others.put(code, letter);
                }
            }
            return letter;
        }

        private Letter lookUp(int code) throws IOException {
            Vector displacement = font.getDisplacement(code);
            String text = font.toUnicode(code, NAMES);
            if (text == null && font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
                text = GlyphNames.text(simple.getEncoding().getName(code), NAMES);
            }
            if (text == null) {
                return new Letter(font instanceof PDSimpleFont ? String.valueOf((char) code) : "", true, displacement);
            }
            boolean isGuess =
                    text.length() == 1 && !pictures && Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
            return new Letter(shown(text), isGuess, displacement);
        }

        /** The text with letters and signs for what only this typeface knows. */
        private String shown(String text) {
            if (text.length() != 1) {
                return text;
            }
            String letter = pictures ? "" : GlyphNames.privateLetter(text.charAt(0));
            return letter.isEmpty() ? Pictograms.of(text.charAt(0), pictures) : letter;
        }
    }
}
