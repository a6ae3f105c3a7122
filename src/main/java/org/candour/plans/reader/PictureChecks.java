package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.plans.reader.office.Content;
import org.candour.plans.reader.picture.WholePicture;

/** Looks again, as the recogniser would, whether pictures that an earlier one has recognised are all there. */
final class PictureChecks {

    /** Smaller ones are signs and logos, in which nothing is looked for. */
    private static final int LEAST_WIDTH = 160;

    private static final int LEAST_HEIGHT = 60;

    private final Path file;
    private final String type;
    private final Set<Integer> left;
    private final Sink sink;

    private PictureChecks(CheckRequest request, Sink sink) {
        file = Path.of(request.path());
        type = request.type();
        left = new LinkedHashSet<>(request.pages());
        this.sink = sink;
    }

    /** Pictures that cannot be come to any more are not shown either. */
    static Reply answer(CheckRequest request, Sink sink) throws IOException {
        PictureChecks checks = new PictureChecks(request, sink);
        String loss = "";
        try {
            checks.look();
        } catch (IOException | RuntimeException e) {
            loss = PictureLoss.NOT_SHOWN;
        }
        for (int page : List.copyOf(checks.left)) {
            checks.tell(page, loss);
        }
        return new Reply.End(false);
    }

    private void tell(int page, String loss) throws IOException {
        left.remove(page);
        sink.tell(new Reply.Checked(page, loss));
    }

    private void look() throws IOException {
        if (type.equals(PdfReader.MEDIA_TYPE)) {
            lookIntoPdf();
        } else if (PictureFile.isOne(type)) {
            lookAtPicture();
        } else {
            OfficePictures.each(file, type, (page, pictures) -> {
                if (left.contains(page)) {
                    tell(page, areWhole(pictures) ? "" : PictureLoss.DAMAGED);
                }
            });
        }
    }

    /** Behind its own pages come those of files attached to it. */
    private void lookIntoPdf() throws IOException {
        Set<COSBase> whole = Collections.newSetFromMap(new IdentityHashMap<>());
        try (PDDocument document = MendedPdf.open(file)) {
            for (int page : List.copyOf(left)) {
                if (page <= document.getNumberOfPages()) {
                    tell(page, new ShownPictureCheck(document.getPage(page - 1), whole).loss());
                }
            }
        }
    }

    private void lookAtPicture() throws IOException {
        try (PictureFile picture = PictureFile.open(file, type)) {
            for (int page : List.copyOf(left)) {
                boolean whole = page <= picture.pages() && WholePicture.is(file, type, picture.place(page));
                tell(page, whole ? "" : PictureLoss.PART_MISSING);
            }
        }
    }

    private static boolean areWhole(List<Content> pictures) throws IOException {
        for (Content picture : pictures) {
            byte[] bytes;
            try (InputStream in = picture.open()) {
                bytes = in.readAllBytes();
            }
            if (mayHoldWords(bytes) && !WholePicture.is(bytes)) {
                return false;
            }
        }
        return true;
    }

    /** Not where nobody knows its size: of such a one nothing was recognised. */
    private static boolean mayHoldWords(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reader.getWidth(0) >= LEAST_WIDTH && reader.getHeight(0) >= LEAST_HEIGHT;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
