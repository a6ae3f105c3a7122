package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hslf.usermodel.HSLFBackground;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFMasterSheet;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFPictureShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** A PowerPoint file of 1997 to 2003. */
final class OldSlides {

    private final Story story;
    private boolean hidden;

    private OldSlides(Story story) {
        this.story = story;
    }

    static void read(POIFSFileSystem ole, Story story) throws IOException {
        boolean whole = OldSlideRecords.areWhole(ole); // told when all is told; the slides close the file
        try (HSLFSlideShow show = new HSLFSlideShow(ole)) {
            Set<HSLFMasterSheet> masters = new HashSet<>();
            for (HSLFSlide slide : show.getSlides()) {
                OldSlides old = new OldSlides(story);
                old.tell(slide);
                HSLFMasterSheet master = slide.getMasterSheet();
                if (master != null && slide.getFollowMasterObjects() && masters.add(master)) {
                    old.master(master);
                }
            }
        }
        if (!whole) {
            throw new IOException("records are lost");
        }
    }

    private void tell(HSLFSlide slide) throws IOException {
        story.begin();
        hidden = slide.isHidden();
        String title = slide.getTitle();
        if (title != null && !title.isBlank()) {
            String plain = Signs.plain(title);
            story.heading(1, hidden ? Signs.mark(Mark.Kind.HIDDEN, plain) : plain);
        }
        shapes(slide.getShapes(), null, title);
        HSLFNotes notes = slide.getNotes();
        if (notes != null) {
            shapes(notes.getShapes(), Mark.Kind.SPEAKER_NOTES, null);
        }
        for (HSLFComment comment : slide.getComments()) {
            tell(comment.getAuthor() + ": " + comment.getText(), Mark.Kind.COMMENT);
        }
        String footer = slide.getHeadersFooters().getFooterText();
        if (footer != null) {
            tell(footer, Mark.Kind.RUNNING_HEAD);
        }
        background(slide);
    }

    /** Of a master, which stands behind many slides, only what nobody is asked to fill in. */
    private void master(HSLFMasterSheet master) throws IOException {
        List<HSLFShape> own = new ArrayList<>();
        for (HSLFShape shape : master.getShapes()) {
            if (!(shape instanceof HSLFTextShape text && text.isPlaceholder())) {
                own.add(shape);
            }
        }
        shapes(own, Mark.Kind.RUNNING_HEAD, null);
    }

    /** A slide may be a picture that is its background. */
    private void background(HSLFSlide slide) {
        HSLFBackground background = slide.getBackground();
        HSLFPictureData picture =
                background == null ? null : background.getFill().getPictureData();
        if (picture != null) {
            PictureBytes.tell(story, picture.getData());
        }
    }

    private void shapes(List<HSLFShape> shapes, Mark.@Nullable Kind kind, @Nullable String title) throws IOException {
        Deque<HSLFShape> waiting = new ArrayDeque<>(shapes);
        while (!waiting.isEmpty()) {
            HSLFShape shape = waiting.pop();
            if (shape instanceof HSLFTable table) {
                table(table);
            } else if (shape instanceof HSLFGroupShape group) {
                group.getShapes().reversed().forEach(waiting::push);
            } else if (shape instanceof HSLFObjectShape object && object.getObjectData() != null) {
                story.attachment(String.valueOf(object.getInstanceName()), () -> object.getObjectData()
                        .getInputStream());
            } else if (shape instanceof HSLFPictureShape picture) {
                tell(picture.getPictureData());
            } else if (shape instanceof HSLFTextShape text && !text.getText().equals(title)) {
                Mark.Kind box = text.isPlaceholder() ? null : Mark.Kind.TEXT_BOX;
                tell(OldRaised.text(text), kind == null ? box : kind);
            }
            drawn(shape);
        }
    }

    /** Letters drawn as a figure, descriptions, and a picture with which the shape is filled. */
    private void drawn(HSLFShape shape) throws IOException {
        if (shape instanceof HSLFGroupShape) {
            return; // its shapes have their turn
        }
        for (String block : DrawnWords.of(shape.getSpContainer()).blocks()) {
            story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, block) : block);
        }
        if (shape instanceof HSLFTextShape box && box.getFill().getPictureData() != null) {
            tell(box.getFill().getPictureData());
        }
    }

    private void tell(@Nullable HSLFPictureData picture) {
        if (picture == null) {
            story.pictureNotSeen();
        } else {
            PictureBytes.tell(story, picture.getData());
        }
    }

    private void table(HSLFTable table) throws IOException {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                HSLFTableCell cell = table.getCell(row, column);
                cells.add(cell == null ? "" : OldRaised.text(cell));
            }
            tell(Cells.row(cells), Mark.Kind.TABLE);
        }
    }

    private void tell(String text, Mark.@Nullable Kind kind) throws IOException {
        if (text.isBlank()) {
            return;
        }
        String plain = Signs.plain(text.replace('\u000B', '\n').replace('\r', '\n'));
        String marked = kind == null ? plain : Signs.mark(kind, plain);
        story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, marked) : marked);
    }
}
