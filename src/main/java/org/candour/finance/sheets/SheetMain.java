package org.candour.finance.sheets;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The program that opens one uploaded table and tells its rows on its output. */
public final class SheetMain {

    private SheetMain() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // whatever a library prints must not get between the rows
        try {
            read(Path.of(args[0]), SheetWire.to(out));
            SheetWire.end(out);
        } catch (UnreadableFileException e) {
            SheetWire.unreadable(out, e);
        } catch (UncheckedIOException portalGone) {
            Runtime.getRuntime().halt(4);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            SheetWire.unreadable(out, FileForm.refused("The file is damaged."));
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
