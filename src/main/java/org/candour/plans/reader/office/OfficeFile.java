package org.candour.plans.reader.office;

import java.io.IOException;
import java.nio.file.Path;

/** Chooses the reader for a file's type. To add a format: src/docs/adding-a-file-format.md. */
public final class OfficeFile {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private OfficeFile() {}

    /**
     * Tells the file's content to the story.
     *
     * @param type its media type, found out by its content
     * @throws NoPlanException when what it says is an error message
     * @throws ProtectedException when it opens with a password only
     * @throws IOException where it is damaged; what comes before the damage has been told
     */
    public static void read(Path file, String type, String fileName, Story story) throws IOException {
        if (type.startsWith(OOXML + "wordprocessingml") || type.startsWith("application/vnd.ms-word.")) {
            try (Parts parts = Parts.open(file)) {
                WordDocument.read(parts, story);
                parts.complete();
            }
        } else if (type.startsWith(OOXML + "presentationml") || type.startsWith("application/vnd.ms-powerpoint.")) {
            try (Parts parts = Parts.open(file)) {
                SlideShow.read(parts, story);
                parts.complete();
            }
        } else if (type.startsWith(OOXML + "spreadsheetml") || isNewWorkbook(type)) {
            try (Parts parts = Parts.open(file)) {
                Workbook.read(parts, story);
                parts.complete();
            }
        } else if (type.startsWith("application/vnd.oasis.opendocument.") && !type.contains("flat")) {
            try (Parts parts = Parts.open(file)) {
                OpenDocument.read(parts, type, story);
                parts.complete();
            }
        } else if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            WebPage.read(file, story);
        } else if (OldFile.isOne(type)) {
            OldFile.read(file, type, story);
        } else if (type.equals("application/rtf") || type.equals("text/rtf")) {
            RichText.read(file, story);
        } else if (type.startsWith("text/")) {
            PlainText.read(file, story);
        } else {
            ThroughTika.read(file, type, story);
        }
    }

    /** With macros or as a template; the binary kind is no XML. */
    private static boolean isNewWorkbook(String type) {
        return type.startsWith("application/vnd.ms-excel.") && !type.contains("binary");
    }
}
