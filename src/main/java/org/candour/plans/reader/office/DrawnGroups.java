package org.candour.plans.reader.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.OfficeArtContent;

/** The shapes and groups of shapes drawn in a Word file of 1997 to 2003, by the number that the text has for them. */
final class DrawnGroups {

    private final Map<Integer, EscherRecord> shapes = new HashMap<>();

    private DrawnGroups() {}

    static DrawnGroups of(HWPFDocument document) {
        DrawnGroups groups = new DrawnGroups();
        FileInformationBlock places = document.getFileInformationBlock();
        if (places.getLcbDggInfo() > 0) {
            OfficeArtContent drawings =
                    new OfficeArtContent(document.getTableStream(), places.getFcDggInfo(), places.getLcbDggInfo());
            groups.gather(drawings.getSpgrContainers());
        }
        return groups;
    }

    DrawnWords words(int shape) {
        return DrawnWords.of(shapes.get(shape));
    }

    private void gather(List<? extends EscherRecord> records) {
        Deque<EscherRecord> waiting = new ArrayDeque<>(records);
        while (!waiting.isEmpty()) {
            if (waiting.pop() instanceof EscherContainerRecord container) {
                boolean group = container.getRecordId() == EscherContainerRecord.SPGR_CONTAINER;
                if (group && container.getChild(0) instanceof EscherContainerRecord first) {
                    number(first, container);
                }
                if (container.getRecordId() == EscherContainerRecord.SP_CONTAINER) {
                    number(container, container);
                }
                container.getChildRecords().forEach(waiting::add);
            }
        }
    }

    /** A group's own number is that of the first shape in it; it is met before that. */
    private void number(EscherContainerRecord shape, EscherContainerRecord whole) {
        EscherSpRecord own = shape.getChildById(EscherSpRecord.RECORD_ID);
        if (own != null) {
            shapes.putIfAbsent(own.getShapeId(), whole);
        }
    }
}
