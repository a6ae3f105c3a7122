package org.candour.plans.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.candour.plans.reader.office.SameSigns;

/**
 * Finds where a disk or a transfer has lost a piece of a file: a run of zero bytes where words stand. What stood there is
 * gone without a trace, and the rest reads as if nothing had.
 */
final class LostBytes {

    private static final int RUN = 16;

    private static final int LONGEST_LOOKED_AT = 64 << 20;

    private LostBytes() {}

    /** Whether that is so of a file of text, or any other sign stands there over and over again. */
    static boolean areMissing(Path text, SameSigns same) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(text), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (same.loses(next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Whether that is so of what draws a page. Only where it is not packed, since packed content tells by itself; zeros
     * within a picture that stands in it say nothing, and some programs fill its end with them.
     */
    static boolean areMissing(COSStream content) {
        if (content.containsKey(COSName.FILTER) || content.getLength() > LONGEST_LOOKED_AT) {
            return false;
        }
        try (InputStream in = content.createRawInputStream()) {
            return areMissing(in.readAllBytes());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean areMissing(byte[] content) {
        boolean inPicture = false;
        int zeros = 0;
        int end = withoutBlanks(content);
        for (int i = 0; i < end; i++) {
            zeros = content[i] == 0 ? zeros + 1 : 0;
            if (i > 0 && content[i] == 'I' && (content[i - 1] == 'B' || content[i - 1] == 'E')) {
                inPicture = content[i - 1] == 'B';
            }
            if (zeros == RUN && !inPicture) {
                return true;
            }
        }
        return false;
    }

    private static int withoutBlanks(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] >= 0 && content[end - 1] <= ' ') {
            end--;
        }
        return end;
    }
}
