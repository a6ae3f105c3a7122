package org.candour.plans.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture that is a document of its own: a page that was scanned or photographed, or several of them in a TIFF. */
public final class PictureFile implements AutoCloseable {

    private static final String TIFF = "image/tiff";
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", TIFF);

    private final ImageInputStream bytes;
    private final ImageReader reader;
    private final List<Integer> places;
    private final boolean breaksOff;

    private PictureFile(ImageInputStream bytes, ImageReader reader, List<Integer> places, boolean breaksOff) {
        this.bytes = bytes;
        this.reader = reader;
        this.places = places;
        this.breaksOff = breaksOff;
    }

    /** Whether files of the media type are read so. */
    public static boolean isOne(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /**
     * Opens the file; nothing of its pictures is unpacked yet.
     *
     * @throws IOException when it is no picture, or too damaged for one
     */
    public static PictureFile open(Path file, String mediaType) throws IOException {
        TiffPages pages = mediaType.equals(TIFF) ? TiffPages.of(file) : TiffPages.ONE;
        ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile());
        if (bytes == null) {
            throw new IOException("The file cannot be opened");
        }
        try {
            ImageReader reader = reader(bytes, mediaType);
            reader.setInput(bytes, false, true);
            return new PictureFile(bytes, reader, pages.places(), pages.breaksOff());
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Java's own, where a library brings another. */
    private static ImageReader reader(ImageInputStream bytes, String mediaType) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")
                    && reader.getOriginatingProvider().canDecodeInput(bytes)) {
                return reader;
            }
            reader.dispose();
        }
        throw new IOException("No picture of the kind it is called");
    }

    /** How many pages it has. */
    public int pages() {
        return places.size();
    }

    /** Whether there may be more pages that cannot be found. */
    boolean breaksOff() {
        return breaksOff;
    }

    /** What unpacks the picture. */
    public ImageReader reader() {
        return reader;
    }

    /** Which of its pictures the page is, as the {@link #reader()} counts. */
    public int place(int page) {
        return places.get(page - 1);
    }

    /** How many dots the page has. */
    long dots(int page) throws IOException {
        return (long) reader.getWidth(place(page)) * reader.getHeight(place(page));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
