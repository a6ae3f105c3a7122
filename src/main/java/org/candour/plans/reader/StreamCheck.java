package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks a content stream strictly. PDFBox goes on with what it could unpack of a damaged one and says so in its log
 * only; a page that lost its second half would then look as if it were silent.
 */
public final class StreamCheck {

    /** No page's content is longer; what is, is made to fill the memory. */
    private static final long LONGEST = 256L << 20;

    private StreamCheck() {}

    /** Unpacks each stream of a document once only, for many pages may show the same. */
    static final class Known {

        private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());

        boolean isSound(COSStream stream) {
            boolean known = sound.contains(stream) || StreamCheck.isSound(stream);
            if (known) {
                sound.add(stream);
            }
            return known;
        }
    }

    public static boolean isSound(COSStream stream) {
        if (!isFlate(stream.getFilters())) {
            return true;
        }
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(2); // the zlib header; its checksum at the end is often wrong in good files
            return inflatesToTheEnd(inflater, raw);
        } catch (IOException | DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static boolean inflatesToTheEnd(Inflater inflater, InputStream raw)
            throws IOException, DataFormatException {
        byte[] in = new byte[1 << 14];
        byte[] out = new byte[1 << 16];
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                int count = raw.read(in);
                if (count < 0) {
                    return false;
                }
                inflater.setInput(in, 0, count);
            }
            inflater.inflate(out);
            if (inflater.getBytesWritten() > LONGEST || inflater.needsDictionary()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFlate(COSBase filters) {
        COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }
}
