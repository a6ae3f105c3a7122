package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/**
 * Goes over the records of old slides, which lie within each other. Where a piece of them is lost, the slides and texts
 * that can still be found are read as if they were all.
 */
final class OldSlideRecords {

    private static final int HEAD = 8;
    private static final int CHARACTERS = 4000;
    private static final int BYTES = 4008;

    /** No text holds so many of them. */
    private static final int ZEROS = 8;

    private final byte[] bytes;
    private final Deque<Integer> ends = new ArrayDeque<>();

    private OldSlideRecords(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether all of them make sense, and no text has a hole. */
    static boolean areWhole(POIFSFileSystem ole) throws IOException {
        if (!ole.getRoot().hasEntryCaseInsensitive(HSLFSlideShow.POWERPOINT_DOCUMENT)) {
            return true; // older than these records
        }
        try (DocumentInputStream in = ole.createDocumentInputStream(HSLFSlideShow.POWERPOINT_DOCUMENT)) {
            return new OldSlideRecords(in.readAllBytes()).areWhole();
        }
    }

    private boolean areWhole() {
        ends.push(bytes.length);
        int at = 0;
        while (at + HEAD <= bytes.length) {
            while (at + HEAD > ends.element()) {
                at = Math.max(at, ends.pop());
            }
            if (at + HEAD > bytes.length || ends.size() == 1 && isZeros(at, bytes.length)) {
                return true;
            }
            long end = at + HEAD + LittleEndian.getUInt(bytes, at + 4);
            int kind = LittleEndian.getUShort(bytes, at + 2);
            if (!isKnown(kind) || end > ends.element() || isText(kind) && hasHole(at + HEAD, (int) end)) {
                return false;
            }
            if ((bytes[at] & 0xF) == 0xF) {
                ends.push((int) end);
                at += HEAD;
            } else {
                at = (int) end;
            }
        }
        return true;
    }

    /** Records of slides, and of what is drawn on them. */
    private static boolean isKnown(int kind) {
        return kind >= 1000 && kind < 16_000 || kind >= 0xF000 && kind < 0xF200;
    }

    private static boolean isText(int kind) {
        return kind == CHARACTERS || kind == BYTES;
    }

    private boolean hasHole(int from, int to) {
        int zeros = 0;
        for (int i = from; i < to && zeros < ZEROS; i++) {
            zeros = bytes[i] == 0 ? zeros + 1 : 0;
        }
        return zeros >= Math.min(ZEROS, Math.max(1, to - from));
    }

    private boolean isZeros(int from, int to) {
        byte[] rest = Arrays.copyOfRange(bytes, from, to);
        return Arrays.equals(rest, new byte[rest.length]);
    }
}
