package org.candour.plans.reader.office;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A picture in a file that has no parts with names: what it is, is told by its first bytes. */
final class PictureBytes {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("\u0089PNG", ".png");
        KINDS.put("\u00FF\u00D8\u00FF", ".jpg");
        KINDS.put("GIF8", ".gif");
        KINDS.put("BM", ".bmp");
        KINDS.put("II*\0", ".tiff");
        KINDS.put("MM\0*", ".tiff");
        KINDS.put("\u0001\0\0\0", ".emf");
        KINDS.put("\u00D7\u00CD\u00C6\u009A", ".wmf");
    }

    private static final int LONGEST_SIGN = 4;

    private PictureBytes() {}

    /** The same picture shown again counts as the same. */
    static void tell(Story story, byte[] bytes) {
        story.picture("picture" + Arrays.hashCode(bytes) + kind(bytes), () -> new ByteArrayInputStream(bytes));
    }

    /** As a file's name would end; empty when it is not known, which makes it a picture nobody can look at. */
    private static String kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_SIGN), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
