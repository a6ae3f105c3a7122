package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A page's content that tells afterwards whether all of it was read. PDFBox just stops at what it does not understand;
 * the rest of the page would then look as if it were silent.
 */
final class WatchedContent implements PDContentStream {

    private static final int FITS = 8 << 20;

    private final PDPage page;
    private @Nullable ReadToEnd source;

    WatchedContent(PDPage page) {
        this.page = page;
    }

    /** Whether the page says that it has content, and there is none where it says. */
    static boolean isMissing(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!(parts.getObject(i) instanceof COSStream)) {
                    return true;
                }
            }
            return false;
        }
        return page.getCOSObject().containsKey(COSName.CONTENTS) && !(contents instanceof COSStream);
    }

    boolean wasReadToItsEnd() throws IOException {
        ReadToEnd read = source;
        if (read == null) {
            return true;
        }
        read.close(); // whoever opened it may have left that to others
        return read.atEnd();
    }

    @Override
    public InputStream getContents() throws IOException {
        return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        return page.getContentsForRandomAccess();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        ReadToEnd opened = new ReadToEnd(unpacked());
        source = opened;
        return opened;
    }

    /** In memory unless there is too much of it. */
    private RandomAccessRead unpacked() throws IOException {
        try (InputStream in = page.getContents()) {
            byte[] bytes = in.readNBytes(FITS + 1);
            return bytes.length > FITS ? page.getContentsForStreamParsing() : new BytesInMemory(bytes);
        }
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
        return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
        return page.getMatrix();
    }
}
