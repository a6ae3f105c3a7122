package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a content stream strictly. PDFBox goes on with what it could unpack of a damaged one and says so in its log
 * only; a page that lost its second half would then look as if it were silent.
 */
public final class StreamCheck {

    /** No page's content is longer; what is, is made to fill the memory. */
    private static final long LONGEST = 256L << 20;

    private static final int MOST_PACKED = 64 << 20;

    private static final Set<String> UNDONE = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL");

    private StreamCheck() {}

    /** Unpacks each stream of a document once only, for many pages may show the same. */
    static final class Known {

        private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());

        boolean isSound(COSStream stream) {
            boolean known = sound.contains(stream) || StreamCheck.isSound(stream) && !LostBytes.areMissing(stream);
            if (known) {
                sound.add(stream);
            }
            return known;
        }
    }

    /** Whether it goes on to its end through all its filters, but for those of pictures, which are not looked into. */
    public static boolean isSound(COSStream stream) {
        List<String> filters = filters(stream.getFilters());
        if (filters.isEmpty() || !UNDONE.contains(filters.getFirst())) {
            return true;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return isSound(raw, filters, stream);
        } catch (IOException | DataFormatException e) {
            return false;
        }
    }

    private static boolean isSound(InputStream raw, List<String> filters, COSStream stream)
            throws IOException, DataFormatException {
        InputStream in = raw;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            switch (filters.get(i)) {
                case "FlateDecode", "Fl" -> {
                    return inflatesToTheEnd(in);
                }
                case "LZWDecode", "LZW" -> {
                    StrictFilters.lzw(all(in), early(stream, i));
                    return true;
                }
                case "ASCII85Decode", "A85" -> in = new ByteArrayInputStream(StrictFilters.ascii85(all(in), last));
                case "ASCIIHexDecode", "AHx" -> in = new ByteArrayInputStream(StrictFilters.hex(all(in)));
                case "RunLengthDecode", "RL" -> in = new ByteArrayInputStream(StrictFilters.runs(all(in), last));
                default -> {
                    return true;
                }
            }
        }
        return true;
    }

    private static byte[] all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_PACKED + 1);
        if (bytes.length > MOST_PACKED) {
            throw new IOException("longer than any");
        }
        return bytes;
    }

    private static int early(COSStream stream, int filter) {
        return parameters(stream, filter).getInt(COSName.EARLY_CHANGE, 1);
    }

    /** What a stream says of one of its filters. */
    static COSDictionary parameters(COSDictionary stream, int filter) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own =
                parameters instanceof COSArray array && filter < array.size() ? array.getObject(filter) : parameters;
        return own instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static boolean inflatesToTheEnd(InputStream raw) throws IOException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            raw.skipNBytes(2); // the zlib header; its checksum at the end is often wrong in good files
            return inflatesToTheEnd(inflater, raw);
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

    static List<String> filters(@Nullable COSBase filters) {
        List<String> names = new ArrayList<>();
        if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name.getName() : "");
            }
        } else if (filters instanceof COSName name) {
            names.add(name.getName());
        }
        return names;
    }
}
