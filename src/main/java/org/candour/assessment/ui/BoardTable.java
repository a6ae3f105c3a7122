package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.assessment.AgreedLevel;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.common.ui.Parts;

/** The criteria by disagreement, the widest first. */
class BoardTable extends NativeTable {

    private static final Comparator<Line> WIDEST_FIRST =
            Comparator.comparingInt((Line line) -> line.apart().orElse(4)).reversed();

    private final Map<String, NativeTableRow> rows = new HashMap<>();
    private final Map<String, NativeButton> buttons = new HashMap<>();

    BoardTable(ModerationBoard board, Consumer<String> open) {
        addClassName("board");
        setCaptionText(
                "Letters are assessors. The line is the distance between them. α is over the round’s plans; n/a where there is nothing to compare.");
        Span levels = new Span(new Span("1"), new Span("2"), new Span("3"), new Span("4"));
        levels.addClassName("scale4");
        var spread = Parts.columnHead("");
        spread.addClassName("lvv");
        spread.add(Parts.span("Levels", "vh"), levels);
        levels.getElement().setAttribute("aria-hidden", "true");
        var alpha = Parts.numberHead("α");
        alpha.addClassName("mob");
        var agreed = Parts.columnHead("Agreed");
        agreed.addClassName("ag");
        getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Criterion"), spread, Parts.numberHead("Apart"), alpha, agreed));
        sorted(board).forEach(line -> getBody().add(row(line, open)));
    }

    static List<Line> sorted(ModerationBoard board) {
        return board.lines().stream().sorted(WIDEST_FIRST).toList();
    }

    void select(String criterion) {
        rows.forEach((id, row) -> row.setClassName("sel", id.equals(criterion)));
        buttons.forEach((id, button) -> button.getElement().setAttribute("aria-current", id.equals(criterion)));
    }

    private NativeTableRow row(Line line, Consumer<String> open) {
        String id = line.criterion().id();
        NativeButton button = Press.row(
                "link",
                () -> open.accept(id),
                Parts.span(id + " ", "quiet"),
                new Span(line.criterion().title()));
        NativeTableCell picture = new NativeTableCell(SpreadPicture.of(line));
        picture.addClassName("lvv");
        NativeTableCell alpha = Parts.number(line.alpha() == null ? "n/a" : number(line.alpha()));
        alpha.addClassName("mob");
        NativeTableCell apart = Parts.number(apart(line));
        apart.addClassName("gp");
        NativeTableCell agreed = new NativeTableCell(agreed(line));
        agreed.addClassName("ag");
        NativeTableRow row = new NativeTableRow(Parts.rowHead(button), picture, apart, alpha, agreed);
        rows.put(id, row);
        buttons.put(id, button);
        return row;
    }

    private static Component agreed(Line line) {
        AgreedLevel agreed = line.agreed();
        return agreed == null
                ? Parts.span("open", "badge")
                : Parts.strong(agreed.level().title());
    }

    private static String apart(Line line) {
        int apart = line.apart().orElse(-1);
        return apart < 0 ? "n/a?" : apart == 0 ? "" : Integer.toString(apart);
    }

    static String number(double value) {
        return String.format(Locale.UK, "%.2f", value).replace('-', '−');
    }
}
