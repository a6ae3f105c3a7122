package org.candour.finance.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as the reading process does, but here: for tests that read many. */
public final class Opened {

    private Opened() {}

    public static void tell(byte[] content, SheetListener listener) throws IOException {
        Path file = Files.createTempFile("figures", "");
        try {
            Files.write(file, content);
            SheetMain.read(file, listener);
        } finally {
            Files.delete(file);
        }
    }
}
