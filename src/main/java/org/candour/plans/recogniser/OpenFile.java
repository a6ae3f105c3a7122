package org.candour.plans.recogniser;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.plans.reader.MendedPdf;
import org.jspecify.annotations.Nullable;

/** The file that was asked for last, kept open: as a rule the next page is of the same one. */
final class OpenFile implements AutoCloseable {

    private String path = "";
    private @Nullable PDDocument document;

    PDDocument of(String wanted) throws IOException {
        PDDocument open = document;
        if (open == null || !wanted.equals(path)) {
            close();
            open = MendedPdf.open(Path.of(wanted));
            path = wanted;
            document = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        PDDocument open = document;
        document = null;
        if (open != null) {
            open.close();
        }
    }
}
