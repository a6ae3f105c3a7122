package org.candour.finance.sheets;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The program that opens one uploaded table and tells its rows on its output. */
public final class SheetMain {

    private SheetMain() {}

    public static void main(String[] args) {
        WireOut out = new WireOut(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // whatever a library prints must not get between the rows
        try {
            read(Path.of(args[0]), out);
            out.end();
        } catch (UnreadableFileException e) {
            out.unreadable(e);
        } catch (UncheckedIOException portalGone) {
            Runtime.getRuntime().halt(4);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            out.unreadable(FileForm.refused("The file is damaged."));
        }
    }

    /** Reads a file of any known form here and now. */
    static void read(Path file, SheetListener listener) throws IOException {
        switch (FileForm.of(file)) {
            case WORKBOOK -> Workbook.read(file, listener);
            case TEXT -> TextTable.read(file, listener);
        }
    }
}
