package org.candour.plans.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Few bytes that unpack to very many. A megabyte is packed once, and its packed bytes are repeated. */
final class Bombs {

    private Bombs() {}

    /** Packed once: a thousandth of what it unpacks to. */
    static byte[] flate(byte[] first, String filling, long megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0xDA);
        out.writeBytes(deflated(first, filling, megabytes, new byte[0]));
        out.writeBytes(new byte[4]); // a checksum that nobody asks for
        return out.toByteArray();
    }

    /** Packed twice: a millionth. */
    static byte[] twice(byte[] first, String filling, long megabytes) {
        return flate(flate(first, filling, megabytes), "", 0);
    }

    private static byte[] block(String filling) {
        return RawPdf.bytes(filling.isEmpty() ? "" : filling.repeat((1 << 20) / filling.length()));
    }

    private static byte[] deflated(byte[] first, String filling, long megabytes, byte[] last) {
        Deflater deflater = new Deflater(9, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(packed(deflater, first, Deflater.FULL_FLUSH));
        byte[] block = packed(deflater, block(filling), Deflater.FULL_FLUSH);
        for (long i = 0; i < megabytes; i++) {
            out.writeBytes(block);
        }
        deflater.finish();
        out.writeBytes(packed(deflater, last, Deflater.NO_FLUSH));
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] packed(Deflater deflater, byte[] bytes, int flush) {
        deflater.setInput(bytes);
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = deflater.deflate(buffer, 0, buffer.length, flush);
        while (count > 0) {
            out.write(buffer, 0, count);
            count = count < buffer.length ? 0 : deflater.deflate(buffer, 0, buffer.length, flush);
        }
        return out.toByteArray();
    }

    /** A ZIP in which one part is: a beginning, very much of the same, and an end. */
    static byte[] zip(byte[] good, String part, String begin, String filling, long megabytes, String end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] first = RawPdf.bytes(begin);
        byte[] last = RawPdf.bytes(end);
        byte[] block = block(filling);
        CRC32 checksum = new CRC32();
        checksum.update(first);
        for (long i = 0; i < megabytes; i++) {
            checksum.update(block);
        }
        checksum.update(last);
        byte[] packed = deflated(first, filling, megabytes, last);
        ZipArchiveEntry entry = new ZipArchiveEntry(part);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(first.length + megabytes * block.length + last.length);
        entry.setCompressedSize(packed.length);
        entry.setCrc(checksum.getValue());
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            Zips.copy(good, zip, name -> !name.equals(part));
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] repeated(int value, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
