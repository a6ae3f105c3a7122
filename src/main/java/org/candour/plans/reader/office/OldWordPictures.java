package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.candour.plans.Mark;

/** Pictures in a Word file of 1997 to 2003: in a line of text, or drawn beside it. */
final class OldWordPictures {

    private final HWPFDocument document;
    private final Story story;
    private final DrawnGroups groups;
    private final List<String> words = new ArrayList<>();

    OldWordPictures(HWPFDocument document, Story story) {
        this.document = document;
        this.story = story;
        this.groups = DrawnGroups.of(document);
    }

    /** What else stands in a line is a file within the file, or what a form keeps. */
    void inLine(CharacterRun run) {
        story.picture();
        if (document.getPicturesTable().hasPicture(run)) {
            Picture picture = document.getPicturesTable().extractPicture(run, true);
            tell(picture == null ? null : picture.getContent());
        } else if (run.isData()) {
            choices(run.getPicOffset());
        }
    }

    /** What can be chosen in a form's field; even what is chosen stands nowhere else. */
    private void choices(int offset) {
        try {
            byte[] form = new NilPICFAndBinData(document.getDataStream(), offset).getBinData();
            String[] choices = new FFData(form, 0).getDropList();
            for (String choice : choices == null ? new String[0] : choices) {
                words.add(Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(choice)));
            }
        } catch (RuntimeException e) {
            story.pictureNotSeen(); // in doubt it is
        }
    }

    /** The texts of boxes that are drawn are told of their own; in headers they are the same on every page. */
    void drawn(int offset) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
        if (drawing == null) {
            return;
        }
        if (drawing.getPictureData() != null) {
            tell(drawing.getPictureData());
        }
        DrawnWords found = groups.words(drawing.getShapeId());
        words.addAll(found.blocks());
        if (found.picturesInGroups()) {
            story.pictureNotSeen();
        }
    }

    /** Letters drawn as a figure behind every page. */
    void tellHeads() throws IOException {
        for (OfficeDrawing drawing : document.getOfficeDrawingsHeaders().getOfficeDrawings()) {
            for (String block : groups.words(drawing.getShapeId()).blocks()) {
                story.paragraph(Signs.mark(Mark.Kind.RUNNING_HEAD, block));
            }
        }
    }

    /** The words that are drawn beside what has been told. */
    void tellWords() throws IOException {
        for (String block : words) {
            story.paragraph(block);
        }
        words.clear();
    }

    private void tell(byte @org.jspecify.annotations.Nullable [] bytes) {
        if (bytes == null) {
            story.pictureNotSeen();
        } else {
            PictureBytes.tell(story, bytes);
        }
    }
}
