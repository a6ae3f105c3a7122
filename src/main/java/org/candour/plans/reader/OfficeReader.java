package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.office.NoPlanException;
import org.candour.plans.reader.office.OfficeFile;
import org.candour.plans.reader.office.ProtectedException;
import org.candour.plans.reader.office.SameSigns;

/** Reads everything besides PDF: slides and sheets as pages, running text in sections of about a page. */
final class OfficeReader {

    private static final String DAMAGED = "The file is damaged here; what follows could not be read.";
    private static final String LOST_PIECES =
            "Pieces of the file are lost: nothing but one and the same sign is stored where their words stood. Please get it again.";

    Reply read(Path file, String type, Format format, ReadRequest request, Sink sink, Attachments attachments)
            throws IOException, UnreadableException {
        sink.tell(new Reply.Outline(type, format.pageWord(), 0));
        PageBuilder pages = new PageBuilder(format, request, sink, attachments);
        boolean breaksOff = false;
        try {
            OfficeFile.read(file, type, request.fileName(), pages);
            pages.finish();
            boolean isWeb = type.endsWith("html") || type.endsWith("html+xml");
            if (isText(type) && LostBytes.areMissing(file, isWeb ? SameSigns.amongCodes() : SameSigns.inText())) {
                breaksOff = true;
                if (isWeb) { // in other text each is told where it was
                    pages.breakOff(LOST_PIECES);
                }
            }
        } catch (ProtectedException e) {
            throw new UnreadableException(
                    "The file is protected with a password. Please ask its author for an unprotected copy.");
        } catch (NoPlanException e) {
            throw new UnreadableException(e.reason());
        } catch (TooMuchException e) {
            pages.breakOff("The file has more pages or text than is read of one file.");
            breaksOff = true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            pages.breakOff(DAMAGED);
            breaksOff = true;
        }
        int last = attachments.tellAll(pages.pages(), request, sink);
        if (!pages.hasText() && !pages.hasPictures() && last == pages.pages()) {
            throw new UnreadableException(
                    breaksOff
                            ? "The file is damaged and could not be read. Please get it again, or ask its author for a new copy."
                            : "No text was found in the file. Please check that it is the right one.");
        }
        return new Reply.End(breaksOff);
    }

    /** Of rich text, which may hold pictures as they are, zeros say nothing. */
    private static boolean isText(String type) {
        return type.startsWith("text/") && !type.equals("text/rtf") || type.equals("application/xhtml+xml");
    }

    static Page unreadable(int number, String heading, String reason) {
        return new Page(number, Readability.UNREADABLE, heading, "", reason);
    }
}
