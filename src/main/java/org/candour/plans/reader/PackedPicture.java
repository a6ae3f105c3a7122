package org.candour.plans.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.candour.plans.reader.picture.FaxCheck;
import org.candour.plans.reader.picture.FaxCheck.Way;
import org.candour.plans.reader.picture.Jbig2Check;
import org.candour.plans.reader.picture.Jpeg2000Check;
import org.candour.plans.reader.picture.JpegCheck;
import org.candour.plans.reader.picture.Unpacked;

/**
 * Whether a picture in a PDF is all there. Of a broken one PDFBox shows what is left as if it were all, and the rest in
 * white, in black or in grey.
 */
public final class PackedPicture {

    private static final int MOST = 256 << 20;
    private static final int CHECKSUM = 4;

    private final COSDictionary picture;
    private final int height;
    private final long bytes;

    private PackedPicture(COSDictionary picture, int height, long bytes) {
        this.picture = picture;
        this.height = height;
        this.bytes = bytes;
    }

    /** Whether it is, and so are its masks: what is written in a picture often is the mask's. */
    public static boolean isWhole(PDImageXObject picture) throws IOException {
        PDImageXObject soft = picture.getSoftMask();
        PDImageXObject hard = picture.getMask();
        COSStream stream = picture.getCOSObject();
        try (InputStream raw = stream.createRawInputStream()) {
            return new PackedPicture(stream, picture.getHeight(), bytes(picture)).makesSense(raw.readAllBytes())
                    && (soft == null || isWhole(soft))
                    && (hard == null || isWhole(hard));
        }
    }

    /** The same of one that stands amid what draws the page. */
    public static boolean isWhole(COSDictionary parameters, byte[] raw) {
        int height = parameters.getInt(COSName.H, COSName.HEIGHT, 0);
        long width = parameters.getInt(COSName.W, COSName.WIDTH, 0);
        return new PackedPicture(parameters, height, (width + 7) / 8 * height).makesSense(raw);
    }

    /** How many its dots make, unpacked. */
    private static long bytes(PDImageXObject picture) {
        try {
            long bits = picture.isStencil()
                    ? 1
                    : (long) picture.getBitsPerComponent()
                            * picture.getColorSpace().getNumberOfComponents();
            return (picture.getWidth() * bits + 7) / 8 * picture.getHeight();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private boolean makesSense(byte[] raw) {
        try {
            return unpack(raw);
        } catch (IOException | DataFormatException e) {
            return false;
        }
    }

    private boolean unpack(byte[] raw) throws IOException, DataFormatException {
        byte[] packed = raw;
        List<String> filters = StreamCheck.filters(picture.getDictionaryObject(COSName.FILTER, COSName.F));
        for (int i = 0; i < filters.size(); i++) {
            COSDictionary own = StreamCheck.parameters(picture, i);
            boolean last = i == filters.size() - 1;
            switch (filters.get(i)) {
                case "FlateDecode", "Fl" -> {
                    if (last) {
                        return inflate(packed, OutputStream.nullOutputStream()) >= bytes;
                    }
                    packed = inflated(packed);
                }
                case "ASCII85Decode", "A85" -> packed = StrictFilters.ascii85(packed, last);
                case "ASCIIHexDecode", "AHx" -> packed = StrictFilters.hex(packed);
                case "RunLengthDecode", "RL" -> packed = StrictFilters.runs(packed, last);
                case "LZWDecode", "LZW" -> {
                    boolean early = own.getInt(COSName.EARLY_CHANGE, 1) != 0;
                    return !last || Unpacked.lzw(packed, early) >= bytes;
                }
                case "DCTDecode", "DCT" -> {
                    return JpegCheck.isWhole(packed);
                }
                case "CCITTFaxDecode", "CCF" -> {
                    int rows = own.getInt(COSName.ROWS, 0);
                    return fax(own).isWhole(packed, rows > 0 ? rows : height);
                }
                case "JBIG2Decode" -> {
                    return Jbig2Check.isWhole(common(own), packed);
                }
                case "JPXDecode" -> {
                    return Jpeg2000Check.isWhole(packed);
                }
                default -> {
                    return true;
                }
            }
        }
        return packed.length >= bytes;
    }

    private static FaxCheck fax(COSDictionary own) {
        int k = own.getInt(COSName.K, 0);
        return new FaxCheck(
                k < 0 ? Way.BELOW : k == 0 ? Way.RUNS : Way.MIXED,
                own.getInt(COSName.COLUMNS, 1728),
                own.getBoolean(COSName.ENCODED_BYTE_ALIGN, false));
    }

    private static byte[] common(COSDictionary own) throws IOException {
        COSStream common = own.getCOSStream(COSName.JBIG2_GLOBALS);
        if (common == null) {
            return new byte[0];
        }
        try (InputStream in = common.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] inflated(byte[] packed) throws IOException, DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
        inflate(packed, out);
        return out.toByteArray();
    }

    /** How many bytes it makes. */
    private static long inflate(byte[] packed, OutputStream out) throws IOException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, Math.min(2, packed.length), Math.max(0, packed.length - 2));
            byte[] block = new byte[1 << 16];
            Adler32 sum = new Adler32();
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && inflater.needsInput()
                        || inflater.needsDictionary()
                        || inflater.getBytesWritten() > MOST) {
                    throw new IOException("it breaks off, or does not end");
                }
                out.write(block, 0, count);
                sum.update(block, 0, count);
            }
            int end = packed.length - inflater.getRemaining();
            if (inflater.getRemaining() >= CHECKSUM && checksum(packed, end) != sum.getValue()) {
                throw new IOException("its checksum is another");
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static long checksum(byte[] bytes, int at) {
        long sum = 0;
        for (int i = at; i < at + CHECKSUM; i++) {
            sum = sum << 8 | bytes[i] & 0xFF;
        }
        return sum;
    }
}
