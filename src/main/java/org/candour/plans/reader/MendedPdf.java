package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF as the reader has opened it, damaged or not: its pages have the numbers under which they were read. */
public final class MendedPdf {

    private MendedPdf() {}

    /** Opens the file; to be closed by the caller. */
    public static PDDocument open(Path file) throws IOException {
        return new RepairingParser(file).open();
    }
}
