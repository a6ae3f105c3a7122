package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Span;
import org.candour.common.ui.Parts;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;

/** A verdict as its words; a silence that may be claimed is black. */
final class VerdictBadge {

    private VerdictBadge() {}

    static Span of(Cell cell) {
        if (cell.isSilence()) {
            return Parts.span(cell.verdict().title(), "badge", "silent");
        }
        return Parts.span(words(cell), "badge", "quiet");
    }

    static String words(Cell cell) {
        boolean doubtful = cell.toCheck() && cell.verdict() != Verdict.NOT_APPLICABLE;
        return cell.verdict().title() + (doubtful ? ", to check" : "");
    }
}
