package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.candour.plans.reader.office.Content;
import org.candour.plans.reader.office.NoPlanException;
import org.candour.plans.reader.office.OfficeFile;
import org.candour.plans.reader.office.ProtectedException;

/** Gives out the pictures on one page of an office document. It is read again for that: pages there are made, not found. */
public final class OfficePictures {

    private OfficePictures() {}

    /** What is done with a picture. */
    public interface Taker {
        void take(Content picture) throws IOException;
    }

    /** What is done with all pictures of a page. */
    interface PageTaker {
        void take(int page, List<Content> pictures) throws IOException;
    }

    /**
     * Hands over the pictures of the page, in their order.
     *
     * @param type the file's media type
     * @param page counted as the reader counts
     * @throws IOException when the file cannot be read that far, or a picture not be taken
     */
    public static void of(Path file, String type, int page, Taker taker) throws IOException {
        each(file, type, (number, pictures) -> {
            for (Content picture : number == page ? pictures : List.<Content>of()) {
                taker.take(picture);
            }
        });
    }

    /** Hands over the pictures of every page. */
    static void each(Path file, String type, PageTaker taker) throws IOException {
        Format format = Format.of(type).orElseThrow(() -> new IOException("No document of pages: " + type));
        ReadRequest request = new ReadRequest(file.toString(), "", 1, Integer.MAX_VALUE, Long.MAX_VALUE);
        try (Attachments none = Attachments.leftOut()) {
            PageBuilder pages = new PageBuilder(format, request, reply -> {}, none, new Taken(taker));
            OfficeFile.read(file, type, "", pages);
            pages.finish();
        } catch (NoPlanException | ProtectedException | TooMuchException e) {
            throw new IOException(e);
        }
    }

    /** The file is closed again before its last page is complete, so that the bytes are fetched at once. */
    private static final class Taken extends PagePictures {

        private static final int MOST_BYTES = 64 << 20;

        private final PageTaker taker;

        Taken(PageTaker taker) {
            this.taker = taker;
        }

        @Override
        void add(String path, Content content) {
            byte[] bytes = bytes(content);
            super.add(path, () -> new ByteArrayInputStream(bytes));
        }

        /** None when they cannot be had, which nobody takes for a picture. */
        private static byte[] bytes(Content content) {
            try (InputStream in = content.open()) {
                return in.readNBytes(MOST_BYTES);
            } catch (IOException e) {
                return new byte[0];
            }
        }

        @Override
        void on(int number, List<Content> pictures) throws IOException {
            taker.take(number, pictures);
        }
    }
}
