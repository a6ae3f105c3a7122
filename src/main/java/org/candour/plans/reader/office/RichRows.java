package org.candour.plans.reader.office;

import java.io.IOException;

/** The rows of an RTF file's tables: they begin where a paragraph says that it is in one. */
final class RichRows {

    private final Flow flow;
    private boolean inRow;
    private XmlEvents.Ending row = XmlEvents.Ending.NONE;
    private XmlEvents.Ending cell = XmlEvents.Ending.NONE;

    RichRows(Flow flow) {
        this.flow = flow;
    }

    /** For text beside the text; says whether it hangs on a row. */
    boolean leave() {
        boolean outside = inRow;
        inRow = false;
        return outside;
    }

    void comeBack(boolean outside) {
        inRow = outside;
    }

    /** Unless the group is no text. */
    void beginRow(RichGroup group) throws IOException {
        if (!inRow && !group.silent) {
            flow.endParagraph();
            inRow = true;
            row = flow.row();
            cell = flow.cell();
            flow.paragraph();
        }
    }

    void endCell() throws IOException {
        if (inRow) {
            flow.endParagraph();
            cell.end();
            cell = flow.cell();
            flow.paragraph();
        }
    }

    void endRow() throws IOException {
        if (inRow) {
            flow.endParagraph();
            cell.end();
            row.end();
            inRow = false;
            flow.paragraph();
        }
    }
}
