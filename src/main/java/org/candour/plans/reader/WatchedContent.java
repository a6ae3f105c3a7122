package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A page's content that tells afterwards whether all of it was read. PDFBox just stops at what it does not understand;
 * the rest of the page would then look as if it were silent.
 */
final class WatchedContent {

    private static final int FITS = 8 << 20;

    /** The operator that ends a path without drawing it. */
    private static final byte[] ONE_WORD = "n ".getBytes(StandardCharsets.US_ASCII);

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

    /** One word that changes nothing, with all else that belongs to the page. */
    PDContentStream inItsPlace() {
        return new OpenedContent(page, new BytesInMemory(ONE_WORD));
    }

    /** The content, to be read once. */
    PDFStreamParser tokens() throws IOException {
        RandomAccessRead bytes = unpacked();
        ReadToEnd watched = new ReadToEnd(bytes);
        source = watched;
        PDContentStream content = new OpenedContent(page, watched);
        return bytes instanceof BytesInMemory memory
                ? new ContentTokens(content, memory)
                : new PDFStreamParser(content);
    }

    /** In memory unless there is too much of it. */
    private RandomAccessRead unpacked() throws IOException {
        try (InputStream in = page.getContents()) {
            byte[] bytes = in.readNBytes(FITS + 1);
            return bytes.length > FITS ? page.getContentsForStreamParsing() : new BytesInMemory(bytes);
        }
    }

    boolean wasReadToItsEnd() throws IOException {
        ReadToEnd read = source;
        if (read == null) {
            return true;
        }
        read.close(); // whoever opened it may have left that to others
        return read.atEnd();
    }
}
