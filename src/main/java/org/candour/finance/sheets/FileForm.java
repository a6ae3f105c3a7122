package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
enum FileForm {
    WORKBOOK,
    TEXT;

    static FileForm of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length == 0) {
            throw refused("The file is empty.");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw refused("It is an old Excel workbook, or one that is protected by a password.");
        }
        if (start.startsWith("%PDF") || start.startsWith("{\\rtf")) {
            throw refused("It is a document, not a table.");
        }
        return TEXT;
    }

    static UnreadableFileException refused(String what) {
        return new UnreadableFileException("", what, "Save the table as an Excel workbook (.xlsx) or as CSV.");
    }
}
