package org.candour.plans.recogniser;

import static org.bytedeco.leptonica.global.leptonica.pixDeskew;
import static org.bytedeco.leptonica.global.leptonica.pixDeskewGeneral;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.leptonica.global.leptonica.pixScale;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.bytedeco.leptonica.PIX;
import org.candour.plans.reader.CleanText;
import org.candour.plans.reader.OfficePictures;
import org.candour.plans.reader.PictureFile;
import org.candour.plans.recogniser.Recognised.Outcome;

/** Recognises a page: as it stands, and when that makes little sense, turned. */
final class PageRecogniser {

    private static final String PDF = "application/pdf";
    private static final int QUARTERS = 4;

    /** Turned pages are first tried at half the size; that much more must then be found to believe in it. */
    private static final double CLEARLY_MORE = 1.3;

    private static final int SWEPT_COARSELY = 4;
    private static final float FAR_ASKEW = 20;
    private static final float BY_DEGREES = 1;

    private final TextFinder finder;

    PageRecogniser(TextFinder finder) {
        this.finder = finder;
    }

    Recognised recognise(OpenFile file, RecognitionRequest request) {
        try {
            if (PictureFile.isOne(request.type())) {
                return recognise(PicturePage.of(Path.of(request.path()), request.type(), request.page()));
            }
            if (!request.type().equals(PDF)) {
                return pictures(request);
            }
            return recognise(new PagePainter(file.of(request.path())).paint(request.page()));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return Recognised.failed("The page could not be turned into a picture.");
        }
    }

    /** What is written in the pictures on the page of an office document, one below the other. */
    private Recognised pictures(RecognitionRequest request) throws IOException {
        PicturesTogether all = new PicturesTogether();
        OfficePictures.of(Path.of(request.path()), request.type(), request.page(), picture -> {
            PagePicture page = OfficePicture.of(picture);
            if (page != null) {
                all.add(recognise(page));
            }
        });
        return all.result();
    }

    Recognised recognise(PagePicture page) {
        if (Ink.isAbsent(page.image())) {
            return page.damage().isEmpty()
                    ? new Recognised(Outcome.EMPTY, "", 100, 0, "")
                    : Recognised.failed(page.damage());
        }
        PIX picture = Pictures.of(page.image());
        try {
            return recognise(picture, page);
        } finally {
            TextFinder.free(picture);
        }
    }

    private Recognised recognise(PIX picture, PagePicture page) {
        Attempt best = straightened(picture, page.dpi());
        int turned = best.isGood() ? 0 : bestTurn(picture, page.dpi(), best);
        if (turned > 0) {
            PIX upright = pixRotateOrth(picture, turned);
            Attempt again = straightened(upright, page.dpi());
            TextFinder.free(upright);
            turned = again.worth() > best.worth() ? turned : 0;
            best = turned > 0 ? again : best;
        }
        if (!best.isGood()) {
            Attempt askew = farAskew(picture, page.dpi());
            boolean clearly = askew.worth() > best.worth() * CLEARLY_MORE;
            turned = clearly ? 0 : turned;
            best = clearly ? askew : best;
        }
        String text = CleanText.of(best.text());
        return new Recognised(
                text.isEmpty() ? Outcome.NO_WRITING : Outcome.WRITING,
                text,
                text.isEmpty() ? 0 : best.confidence(),
                turned * 90,
                page.damage().isEmpty() && best.passedOverMuch() ? Recognised.PASSED_OVER : page.damage());
    }

    /** By how many quarters the page must be turned for the most to be found on it. */
    private int bestTurn(PIX picture, int dpi, Attempt upright) {
        int best = 0;
        double most = upright.worth() * CLEARLY_MORE;
        for (int quarters = 1; quarters < QUARTERS; quarters++) {
            PIX small = pixScale(picture, 0.5f, 0.5f);
            PIX turned = pixRotateOrth(small, quarters);
            long worth = finder.find(turned, dpi / 2).worth();
            TextFinder.free(turned);
            TextFinder.free(small);
            if (worth > most) {
                most = worth;
                best = quarters;
            }
        }
        return best;
    }

    /** As a page lies that was photographed by hand. Looked for only where nothing else helps: it takes its time. */
    private Attempt farAskew(PIX picture, int dpi) {
        PIX straight = new PIX(pixDeskewGeneral(
                picture, SWEPT_COARSELY, FAR_ASKEW, BY_DEGREES, 0, 0, (FloatBuffer) null, (FloatBuffer) null));
        if (straight.isNull()) {
            return Attempt.NOTHING;
        }
        try {
            return finder.find(straight, dpi);
        } finally {
            TextFinder.free(straight);
        }
    }

    private Attempt straightened(PIX picture, int dpi) {
        // what is straight already comes back as the very same object, counted twice: an alias is freed once
        PIX straight = new PIX(pixDeskew(picture, 0));
        if (straight.isNull()) {
            return finder.find(picture, dpi);
        }
        try {
            return finder.find(straight, dpi);
        } finally {
            TextFinder.free(straight);
        }
    }
}
