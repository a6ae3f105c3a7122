package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Something may stand in a file before the PDF begins: a mail's head, a server's line. The places named in the PDF then
 * count from its own beginning, and PDFBox, which counts from the file's, finds only some of the pages.
 */
final class JunkInFront {

    private static final int LONGEST = 1024;
    private static final int TAIL = 2048;
    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d\\s");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})");
    private static final Pattern TABLE = Pattern.compile("^\\s{0,4}(?:xref|\\d{1,10} \\d{1,5} obj)");

    private JunkInFront() {}

    /** Whether a PDF begins near the file's beginning; read as text it would look like a plan that says nothing. */
    static boolean isPdf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return HEADER.matcher(text(file, 0, LONGEST)).find();
        }
    }

    /** The file as PDFBox should read it. */
    static RandomAccessRead without(Path path) throws IOException {
        long begin = begin(path);
        return new RandomAccessReadBufferedFile((begin == 0 ? path : from(path, begin)).toFile());
    }

    /** A copy, because PDFBox cannot look into compressed objects of a part of a file. Goes with the reader's folder. */
    private static Path from(Path path, long begin) throws IOException {
        Path copy = Files.createTempFile("pdf", ".pdf");
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(begin);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    /** Where to count from: 0, or the beginning of the PDF where its places are right only from there. */
    private static long begin(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int header = text(file, 0, LONGEST).indexOf("%PDF-");
            if (header <= 0) {
                return 0;
            }
            Matcher last = START.matcher(text(file, Math.max(0, file.length() - TAIL), TAIL));
            long start = -1;
            while (last.find()) {
                start = Long.parseLong(last.group(1));
            }
            boolean isRight = start > 0 && isTable(file, start);
            return !isRight && start > 0 && isTable(file, start + header) ? header : 0;
        }
    }

    private static boolean isTable(RandomAccessFile file, long at) throws IOException {
        return at < file.length() && TABLE.matcher(text(file, at, 32)).find();
    }

    private static String text(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, file.length() - at)];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
