package org.candour.plans.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.candour.plans.Page;
import org.candour.plans.reader.Wire;

/** Writes the pages of one document. Closed before it is finished, it leaves nothing behind. */
public final class PageWriter implements AutoCloseable {

    private final Path file;
    private final Path place;
    private final Runnable afterwards;
    private final MessageDigest digest = FolderStore.sha256();
    private final FileOutputStream bytes;
    private final GZIPOutputStream packed;
    private final DataOutputStream out;

    PageWriter(Path file, Path place, Runnable afterwards) throws IOException {
        this.file = file;
        this.place = place;
        this.afterwards = afterwards;
        this.bytes = new FileOutputStream(file.toFile());
        this.packed = quicklyPacked(bytes);
        this.out = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(packed, digest), 1 << 14));
        out.writeInt(PageStore.MARK);
        out.writeInt(PageStore.FORM);
    }

    /** A fifth larger, in a third of the time: somebody waits for the next page. */
    private static GZIPOutputStream quicklyPacked(OutputStream bytes) throws IOException {
        return new GZIPOutputStream(bytes, 1 << 14) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    public void add(Page page) throws IOException {
        out.writeBoolean(true);
        Wire.write(out, page);
    }

    /** Puts the pages in their place, safe on the disk, and returns their fingerprint. */
    public String finish() throws IOException {
        out.writeBoolean(false);
        out.flush();
        packed.finish();
        bytes.getChannel().force(true);
        out.close();
        SafeFiles.moveInto(file, place);
        afterwards.run();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        Files.deleteIfExists(file);
    }
}
