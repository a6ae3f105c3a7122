package org.candour.plans.reader;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** Letters that typefaces give names or places of their own: ligatures ("T_h"), small capitals, symbol typefaces. */
final class GlyphNames {

    private static final int HEX = 4;
    private static final int HEX_MOST = 6;

    private GlyphNames() {}

    /** What the name stands for after the rules for naming shapes of letters; null when that is no known letter. */
    static @Nullable String text(@Nullable String name, GlyphList known) {
        if (name == null) {
            return null;
        }
        int variant = name.indexOf('.');
        String plain = variant > 0 ? name.substring(0, variant) : name;
        StringBuilder text = new StringBuilder();
        for (String part : plain.split("_")) {
            String letter = known.toUnicode(part);
            letter = letter == null ? numbered(part) : letter;
            if (letter == null) {
                return null;
            }
            text.append(letter);
        }
        return text.toString();
    }

    /** "uni00660069", "u1D400". */
    private static @Nullable String numbered(String name) {
        boolean several = name.startsWith("uni") && name.length() > 3 && (name.length() - 3) % HEX == 0;
        boolean one = name.startsWith("u") && name.length() > HEX && name.length() <= HEX_MOST + 1;
        if (!several && !one) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int width = several ? HEX : name.length() - 1;
        try {
            for (int at = several ? 3 : 1; at < name.length(); at += width) {
                text.appendCodePoint(Integer.parseUnsignedInt(name, at, at + width, 16));
            }
        } catch (IllegalArgumentException e) {
            return null; // a name like any other
        }
        return text.toString();
    }

    /** Letters at places that are nobody's: of symbol typefaces and, small, of typefaces for experts. Empty for others. */
    static String privateLetter(char place) {
        char letter = place >= '\uF020' && place <= '\uF07E'
                ? (char) (place - 0xF000)
                : place >= '\uF730' && place <= '\uF77A' ? (char) (place - 0xF700) : 0;
        return letter == 0 ? "" : String.valueOf(place >= '\uF761' ? Character.toUpperCase(letter) : letter);
    }
}
