package org.candour.plans.reader;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF page by page, so that a page that cannot be read loses only itself. */
final class PdfReader {

    static final String MEDIA_TYPE = "application/pdf";

    private static final int TAIL = 2048;

    Reply read(Path file, ReadRequest request, Sink sink, Attachments attachments)
            throws IOException, UnreadableException {
        RepairingParser parser = new RepairingParser(file);
        try (PDDocument document = load(parser, file)) {
            boolean breaksOff = breaksOff(file);
            PdfAttachments attached = new PdfAttachments(document);
            boolean damaged = breaksOff || parser.tablesAreLost() || parser.listIsLost();
            Sink told = parser.pagesAreLost() && request.firstPage() == 1 ? new OnlyWithText(sink) : sink;
            int pages = new PdfPages(document, parser.pagesBefore(), damaged, attached, request, told).tellAll();
            if (told instanceof OnlyWithText pieces && pieces.hadNone()) {
                throw noLetters(pages, breaksOff);
            }
            if (pages == 0) {
                throw new UnreadableException(
                        breaksOff
                                ? "The file breaks off before its first whole page. Please get it again and upload the whole file."
                                : "The file has no pages that can be found. Please ask its author for a new copy.");
            }
            if (parser.listIsLost()) {
                pages = tellListIsLost(pages, request, sink);
            }
            tellAttached(attached, attachments, pages, request, sink);
            return new Reply.End(breaksOff || parser.listIsLost());
        }
    }

    private static UnreadableException noLetters(int pieces, boolean breaksOff) {
        return new UnreadableException(
                "The file " + (breaksOff ? "breaks off" : "is damaged")
                        + ": what it says of its pages and typefaces is lost. "
                        + (pieces == 1 ? "What one page shows is" : "What " + pieces + " pages show is")
                        + " there, but which letters it is cannot be told without. Please get it again, or ask its author for a new copy.");
    }

    private static int tellListIsLost(int pages, ReadRequest request, Sink sink) throws IOException {
        if (request.firstPage() <= pages + 1) {
            sink.tell(new Reply.PageDone(PdfPages.unreadable(
                    pages + 1,
                    "The file's list of its pages is damaged or lost. The pages before are those that were found, in the order"
                            + " in which they lie in the file; there may have been more of them.")));
        }
        return pages + 1;
    }

    private static void tellAttached(
            PdfAttachments attached, Attachments attachments, int pages, ReadRequest request, Sink sink)
            throws IOException {
        if (attached.isPortfolio()) {
            attachments.areTheDocument();
        }
        attached.addTo(attachments);
        attachments.tellAll(pages, request, sink);
        if (attached.isPortfolio() && attached.isEmpty() && request.firstPage() <= pages + 1) {
            sink.tell(new Reply.PageDone(PdfPages.unreadable(
                    pages + 1, "The file is the cover of other files, but those cannot be found in it.")));
        }
    }

    private static PDDocument load(RepairingParser parser, Path file) throws IOException, UnreadableException {
        try {
            return parser.open();
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "The file is protected with a password. Please ask its author for an unprotected copy.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException((breaksOff(file)
                            ? "The file breaks off, and nothing before that could be opened."
                            : "The file is damaged and could not be opened.")
                    + " Please get it again, or ask its author for a new copy.");
        }
    }

    /** A whole PDF says at its end that it ends. */
    private static boolean breaksOff(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
