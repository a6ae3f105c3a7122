package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.candour.plans.Mark;

/** What is drawn on a sheet of an Excel file of 1997 to 2003: boxes, pictures, letters as figures, in groups or alone. */
final class OldSheetDrawings {

    private final Story story;
    private final boolean hidden;

    OldSheetDrawings(Story story, boolean hidden) {
        this.story = story;
        this.hidden = hidden;
    }

    void tell(HSSFSheet sheet) throws IOException {
        if (sheet.getDrawingPatriarch() == null) {
            return;
        }
        Deque<HSSFShape> waiting = new ArrayDeque<>(sheet.getDrawingPatriarch().getChildren());
        while (!waiting.isEmpty()) {
            HSSFShape shape = waiting.pop();
            if (shape instanceof HSSFShapeGroup group) {
                group.getChildren().reversed().forEach(waiting::push);
            } else {
                tell(shape);
            }
        }
    }

    private void tell(HSSFShape shape) throws IOException {
        if (shape instanceof HSSFPicture picture && !(shape instanceof HSSFObjectData)) {
            HSSFPictureData data = picture.getPictureData();
            PictureBytes.tell(story, data == null ? new byte[0] : data.getData());
        }
        String words = Signs.plain(text(shape));
        if (!words.isBlank()) {
            told(Signs.mark(shape instanceof HSSFComment ? Mark.Kind.COMMENT : Mark.Kind.TEXT_BOX, words));
        }
        for (String block : DrawnWords.of(shape.getOptRecord()).blocks()) {
            told(block);
        }
    }

    private void told(String block) throws IOException {
        story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, block) : block);
    }

    /** Shapes that cannot have a text fail when they are asked for it, as if the file were damaged. */
    private static String text(HSSFShape shape) {
        if (shape instanceof HSSFPicture || !(shape instanceof HSSFSimpleShape box)) {
            return "";
        }
        try {
            return box.getString() == null ? "" : box.getString().getString();
        } catch (NullPointerException e) {
            return "";
        }
    }
}
