package org.candour.plans.reader.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/** Word, PowerPoint and Excel files as they were before they were ZIP files. Even older ones go through Tika. */
final class OldFile {

    private OldFile() {}

    static boolean isOne(String type) {
        return type.equals("application/msword")
                || type.equals("application/vnd.ms-powerpoint")
                || type.equals("application/vnd.ms-excel");
    }

    static void read(Path file, String type, Story story) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            switch (type) {
                case "application/msword" -> OldWord.read(ole, story);
                case "application/vnd.ms-powerpoint" -> OldSlides.read(ole, story);
                default -> OldWorkbook.read(ole, story);
            }
        } catch (EncryptedDocumentException e) {
            throw new ProtectedException();
        } catch (OldFileFormatException e) {
            ThroughTika.read(file, type, story);
        } catch (RecordFormatException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** A file within the file, given in the wrapping that Office gave it. */
    static void attach(Story story, String name, DirectoryEntry directory) throws IOException {
        story.attachment(name, () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem alone = new POIFSFileSystem()) {
                EntryUtils.copyNodes(directory, alone.getRoot());
                alone.writeFilesystem(bytes);
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        });
    }
}
