package org.candour.plans.reader.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells how a text file writes its letters: by its mark, by where its zeros stand, or by which letters make sense. */
public final class TextEncoding {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Quotation marks, dashes, bullets and pounds as Windows and as the Macintosh of old wrote them. */
    private static final int[] OF_WINDOWS = {0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xA3};

    private static final int[] OF_MACINTOSH = {0xA5, 0xC9, 0xCA, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5};

    private TextEncoding() {}

    /** @param head the first bytes, of which the last may be the first half of a character */
    public static Charset of(byte[] head) {
        Charset wide = wide(head);
        if (wide != null) {
            return wide;
        }
        int sound = 0;
        int unsound = 0;
        for (int i = 0; i < head.length; ) {
            int length = utf8Length(head, i);
            sound += length > 1 ? 1 : 0;
            unsound += length == 0 && i < head.length - 3 ? 1 : 0;
            i += Math.max(1, length);
        }
        if (unsound == 0 || sound > 4 * unsound) {
            return StandardCharsets.UTF_8;
        }
        boolean macintosh = count(head, OF_MACINTOSH) > count(head, OF_WINDOWS) && Charset.isSupported("x-MacRoman");
        return macintosh ? Charset.forName("x-MacRoman") : WINDOWS;
    }

    /** Whether the bytes are text of two or four bytes a character, with or without a mark. */
    public static boolean isWide(byte[] head) {
        return wide(head) != null;
    }

    private static @Nullable Charset wide(byte[] head) {
        if (begins(head, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (begins(head, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : byZeros(head);
    }

    /** In text of ours nearly every character leaves all its bytes but one zero. */
    private static @Nullable Charset byZeros(byte[] head) {
        int[] zeros = new int[4];
        int length = head.length / 4 * 4;
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += head[i] == 0 ? 1 : 0;
        }
        int most = length / 4 * 9 / 10;
        int few = length / 4 / 10;
        if (length < 8) {
            return null;
        }
        boolean[] zero = {zeros[0] >= most, zeros[1] >= most, zeros[2] >= most, zeros[3] >= most};
        if (!zero[0] && zero[1] && zero[2] && zero[3] && zeros[0] <= few) {
            return UTF_32LE;
        }
        if (zero[0] && zero[1] && zero[2] && !zero[3] && zeros[3] <= few) {
            return UTF_32BE;
        }
        if (zero[1] && zero[3] && zeros[0] <= few && zeros[2] <= few) {
            return StandardCharsets.UTF_16LE;
        }
        return zero[0] && zero[2] && zeros[1] <= few && zeros[3] <= few ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** 0 where no character of UTF-8 begins. */
    private static int utf8Length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int count(byte[] bytes, int[] wanted) {
        int count = 0;
        for (byte b : bytes) {
            for (int want : wanted) {
                count += (b & 0xFF) == want ? 1 : 0;
            }
        }
        return count;
    }
}
