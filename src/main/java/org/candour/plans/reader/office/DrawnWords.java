package org.candour.plans.reader.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Words that old Office files keep with a shape and not in a text: letters drawn as a figure (WordArt), and the
 * description for those who cannot see it.
 *
 * @param blocks one for each, with its mark
 * @param picturesInGroups whether a group has a picture in it
 */
record DrawnWords(List<String> blocks, boolean picturesInGroups) {

    static DrawnWords of(@Nullable EscherRecord shape) {
        List<String> blocks = new ArrayList<>();
        boolean pictures = false;
        Deque<EscherRecord> waiting = new ArrayDeque<>();
        if (shape != null) {
            waiting.push(shape);
        }
        boolean group = shape != null && shape.getRecordId() == EscherContainerRecord.SPGR_CONTAINER;
        while (!waiting.isEmpty()) {
            EscherRecord record = waiting.pop();
            if (record instanceof EscherContainerRecord container) {
                container.getChildRecords().reversed().forEach(waiting::push);
            } else if (record instanceof AbstractEscherOptRecord properties) {
                add(blocks, Mark.Kind.TEXT_BOX, properties.lookup(EscherPropertyTypes.GEOTEXT__UNICODE));
                add(
                        blocks,
                        Mark.Kind.PICTURE_DESCRIPTION,
                        properties.lookup(EscherPropertyTypes.GROUPSHAPE__DESCRIPTION));
                EscherProperty picture = properties.lookup(EscherPropertyTypes.BLIP__BLIPTODISPLAY);
                pictures |= group && picture != null;
            }
        }
        return new DrawnWords(blocks, pictures);
    }

    private static void add(List<String> blocks, Mark.Kind kind, @Nullable EscherProperty property) {
        if (property instanceof EscherComplexProperty text) {
            String words = new String(text.getComplexData(), StandardCharsets.UTF_16LE)
                    .replace("\0", "")
                    .replace('\r', '\n')
                    .strip();
            if (!words.isEmpty()) {
                blocks.add(Signs.mark(kind, Signs.plain(words)));
            }
        }
    }
}
