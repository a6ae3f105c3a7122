package org.candour.plans.reader.office;

import java.io.EOFException;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Goes over the records of an old workbook: where zeros stand in the place of some, the others are read as if all were there. */
final class OldRecords {

    private static final int HEAD = 4;
    private static final int LONGEST = 8228;

    private OldRecords() {}

    /** Whether each record is followed by another up to the last one. */
    static boolean areWhole(POIFSFileSystem ole) throws IOException {
        String name = HSSFWorkbook.getWorkbookDirEntryName(ole.getRoot());
        try (DocumentInputStream in = ole.createDocumentInputStream(name)) {
            boolean zeros = false;
            while (in.available() >= HEAD) {
                int kind = in.readUShort();
                int length = in.readUShort();
                if (zeros && kind != 0 || length > LONGEST) {
                    return false;
                }
                zeros = kind == 0;
                if (in.skip(Math.min(length, in.available())) < length) {
                    return false;
                }
            }
            return true;
        } catch (EOFException e) {
            return false;
        }
    }
}
