package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDFBox's parser, which mends files whose tables are wrong, and takes the pages it does not find out of their list
 * and count. This one keeps in mind how many there were to be, so that none is left out without a word.
 */
final class RepairingParser extends PDFParser {

    private int pagesBefore;

    RepairingParser(Path file) throws IOException {
        super(JunkInFront.without(file));
    }

    PDDocument open() throws IOException {
        try {
            return parse();
        } catch (IOException | RuntimeException | Error e) {
            source.close();
            throw e;
        }
    }

    @Override
    protected void checkPages(COSDictionary root) throws IOException {
        COSDictionary pages = root.getCOSDictionary(COSName.PAGES);
        pagesBefore = pages == null ? 0 : pages.getInt(COSName.COUNT, 0);
        super.checkPages(root);
    }

    /** What the file said before it was mended; 0 when it said nothing. */
    int pagesBefore() {
        return pagesBefore;
    }
}
