package org.candour.plans.reader.office;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what a ZIP file is by the parts in it, where what it says of itself is wrong or missing. */
public final class PackageType {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private PackageType() {}

    /** Its media type; what was believed so far when its parts do not tell. */
    public static String of(Path file, String believed) {
        try (Parts parts = Parts.open(file)) {
            if (parts.has("word/document.xml")) {
                return OOXML + "wordprocessingml.document";
            }
            if (parts.has("ppt/presentation.xml")) {
                return OOXML + "presentationml.presentation";
            }
            if (parts.has("xl/workbook.xml")) {
                return OOXML + "spreadsheetml.sheet";
            }
            return parts.has("content.xml") ? OpenDocument.type(parts, believed) : believed;
        } catch (IOException | RuntimeException e) {
            return believed;
        }
    }
}
