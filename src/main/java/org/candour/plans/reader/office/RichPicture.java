package org.candour.plans.reader.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a picture in RTF: pairs of digits as a rule, seldom plain. */
final class RichPicture {

    private static final int MOST_BYTES = 64 << 20;

    private final int depth;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int high = -1;

    /** @param depth of the group whose own text are the bytes; groups within it say other things */
    RichPicture(int depth) {
        this.depth = depth;
    }

    void digit(int c, int at) {
        int value = at == depth ? Character.digit(c, 16) : -1;
        if (value < 0 || bytes.size() >= MOST_BYTES) {
            return;
        }
        if (high < 0) {
            high = value;
        } else {
            bytes.write(high * 16 + value);
            high = -1;
        }
    }

    void plain(InputStream in, int count) throws IOException {
        int taken = Math.min(count, MOST_BYTES - bytes.size());
        bytes.writeBytes(in.readNBytes(taken));
        in.skipNBytes(count - taken);
    }

    /** Whether the group that ends is its own; then it is told. */
    boolean endsWith(int closing, Story story) {
        if (closing == depth) {
            PictureBytes.tell(story, bytes.toByteArray());
        }
        return closing == depth;
    }
}
