package org.candour.plans.reader.office;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;

/** Pictures in a Word file of 1997 to 2003: in a line of text, or drawn beside it. */
final class OldWordPictures {

    private final HWPFDocument document;
    private final Story story;

    OldWordPictures(HWPFDocument document, Story story) {
        this.document = document;
        this.story = story;
    }

    /** What else stands in a line is a file within the file, or what a form keeps. */
    void inLine(CharacterRun run) {
        story.picture();
        if (document.getPicturesTable().hasPicture(run)) {
            Picture picture = document.getPicturesTable().extractPicture(run, true);
            tell(picture == null ? null : picture.getContent());
        }
    }

    /** The texts of boxes that are drawn are told of their own; in headers they are the same on every page. */
    void drawn(int offset) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
        if (drawing != null && drawing.getPictureData() != null) {
            tell(drawing.getPictureData());
        }
    }

    private void tell(byte @org.jspecify.annotations.Nullable [] bytes) {
        if (bytes == null) {
            story.pictureNotSeen();
        } else {
            PictureBytes.tell(story, bytes);
        }
    }
}
