package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.candour.plans.Page;

/** Tells the pages of pictures. What is written on them is for the recogniser to find out. */
final class PictureReader {

    /** A sheet of A3 at 800 dots per inch. */
    static final long MOST_DOTS = 130_000_000;

    Reply read(Path path, String type, ReadRequest request, Sink sink) throws IOException, UnreadableException {
        try (PictureFile file = open(path, type)) {
            if (file.pages() > request.maxPages()) {
                throw new UnreadableException("The file has more than " + request.maxPages()
                        + " pages. Please split it and upload the parts.");
            }
            sink.tell(new Reply.Outline(type, "page", file.pages()));
            for (int page = Math.max(1, request.firstPage()); page <= file.pages(); page++) {
                sink.tell(new Reply.PageDone(page(file, page)));
            }
            return new Reply.End(file.breaksOff());
        }
    }

    private static PictureFile open(Path path, String type) throws IOException, UnreadableException {
        try {
            PictureFile file = PictureFile.open(path, type);
            if (file.pages() > 0) {
                return file;
            }
            file.close();
        } catch (IOException | RuntimeException e) {
            // told below
        }
        throw new UnreadableException(
                "The picture is damaged and could not be opened. Please get it again, or scan the page anew.");
    }

    private static Page page(PictureFile file, int page) {
        try {
            if (file.dots(page) > MOST_DOTS) {
                return PdfPages.unreadable(
                        page,
                        "The picture is larger than is looked at: it has more than " + MOST_DOTS / 1_000_000
                                + " million dots. Please save it smaller and upload that.");
            }
            return PdfPages.unreadable(page, "The page is a picture without text; " + Page.NOT_YET_RECOGNISED);
        } catch (IOException | RuntimeException e) {
            return PdfPages.unreadable(page, "The picture is damaged and could not be opened.");
        }
    }
}
