package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.reader.office.Content;

/**
 * Files within a file, read after it as further pages with the heading "Attachment: name". One that could be a document
 * but cannot be read becomes an unreadable page; of pictures, sounds and programs it is only said that they are there.
 */
final class Attachments implements AutoCloseable {

    private static final int DEEPEST = 2;
    private static final int MOST = 100;
    private static final long MOST_BYTES = 200L << 20;

    private record Attachment(String name, Path file) {}

    private final FileReader reader;
    private final int depth;
    private final List<Attachment> waiting = new ArrayList<>();
    private final List<String> tooMany = new ArrayList<>();
    private long bytes;
    private boolean areTheDocument;

    Attachments(FileReader reader, int depth) {
        this.reader = reader;
        this.depth = depth;
    }

    /** Takes none of them. */
    static Attachments leftOut() {
        return new Attachments(new FileReader(), DEEPEST);
    }

    int depth() {
        return depth;
    }

    /** The file itself is only their cover: then a picture, too, is a page that could not be read. */
    void areTheDocument() {
        areTheDocument = true;
    }

    /** Takes the bytes out of the file; they are read later. */
    void add(String name, Content content) throws IOException {
        if (waiting.size() >= MOST || depth >= DEEPEST) {
            tooMany.add(name);
            return;
        }
        Path file = Files.createTempFile("attached", null);
        waiting.add(new Attachment(name, file));
        try (InputStream in = content.open();
                var out = Files.newOutputStream(file)) {
            bytes += in.transferTo(new Limited(out, MOST_BYTES - bytes));
        } catch (IOException e) {
            Files.write(file, new byte[0]); // said to be unreadable when its turn comes
        }
    }

    /** @return the number of the last page, those of the attachments included */
    int tellAll(int lastPage, ReadRequest request, Sink sink) throws IOException {
        int last = lastPage;
        for (Attachment attachment : waiting) {
            last = tell(attachment, last, request, sink);
        }
        if (!tooMany.isEmpty()) {
            String names = String.join(", ", tooMany.subList(0, Math.min(10, tooMany.size())));
            last = new AttachedPages(names, last, request, sink)
                    .unreadable("There are more files attached, or within each other, than are read: " + tooMany.size()
                            + " of them.");
        }
        return last;
    }

    private int tell(Attachment attachment, int last, ReadRequest request, Sink sink) throws IOException {
        AttachedPages pages = new AttachedPages(attachment.name(), last, request, sink);
        try (EmbeddedFile file = EmbeddedFile.of(attachment.name(), attachment.file())) {
            pages.name(file.name());
            if (file.isNoDocument()) {
                return areTheDocument
                        ? pages.unreadable("The attached file is no document that can be read.")
                        : pages.mentioned(file.words());
            }
            ReadRequest inner = new ReadRequest(
                    file.path().toString(),
                    file.name(),
                    1,
                    Math.max(1, request.maxPages() - last),
                    request.maxCharacters());
            if (reader.read(inner, pages, depth + 1) instanceof Reply.End(boolean breaksOff) && breaksOff) {
                pages.unreadable("The attached file breaks off before its end.");
            }
        } catch (UnreadableException e) {
            pages.unreadable(e.reason());
        } catch (RefusedException e) {
            pages.unreadable("The attached file is of a kind that is not read.");
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            pages.unreadable("The attached file is damaged and could not be read.");
        }
        return pages.last();
    }

    @Override
    public void close() throws IOException {
        for (Attachment attachment : waiting) {
            Files.deleteIfExists(attachment.file());
        }
    }

    static Mark wholeOf(Page page) {
        return new Mark(Mark.Kind.ATTACHMENT, 0, page.text().length());
    }
}
