package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs, rows, cells and text boxes as they open and close within each other, put together to blocks of the story.
 * What is marked stays marked over the ends of paragraphs, until it is said to end.
 */
final class Flow {

    /** Where paragraphs go: to the story, into a cell, into a box. */
    private static final class Level {

        private final String between;
        private final StringBuilder text = new StringBuilder();
        private final List<String> after = new ArrayList<>();
        private final StringBuilder ends = new StringBuilder();
        private StringBuilder line = new StringBuilder();
        private boolean inParagraph;
        private boolean raised;
        private int heading;

        Level(String between) {
            this.between = between;
        }
    }

    private record Row(int number, List<String> cells, List<String> after) {

        Row(int number) {
            this(number, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Story story;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<Mark.Kind> marks = new ArrayDeque<>();
    private boolean raised;

    Flow(Story story) {
        this.story = story;
        levels.push(new Level("\n"));
    }

    void begin(Mark.Kind kind) {
        marks.push(kind);
        sign(Signs.begin(kind));
    }

    void end(Mark.Kind kind) {
        if (marks.removeFirstOccurrence(kind)) {
            sign(Signs.end(kind));
        }
    }

    /** Marks everything to the element's end. */
    XmlEvents.Ending marked(Mark.Kind kind) {
        begin(kind);
        return () -> end(kind);
    }

    private void sign(char sign) {
        Level level = top();
        if (level.inParagraph) {
            level.line.append(sign);
        }
    }

    /** Whether the text that follows stands higher than the line, in small letters. */
    void raise(boolean on) {
        raised = on;
    }

    /** Raises everything to the element's end. */
    XmlEvents.Ending raised() {
        boolean outside = raised;
        raised = true;
        return () -> raised = outside;
    }

    void text(String text) {
        Level level = top();
        if (level.raised != raised) {
            level.raised = raised;
            level.line.append(Raised.sign(raised));
        }
        level.line.append(Signs.plain(text));
    }

    /** Text that already bears its marks. */
    void signed(String text) {
        top().line.append(text);
    }

    /** Marks the paragraph that has just begun, to its end. */
    void wholeParagraph(Mark.Kind kind) {
        top().line.append(Signs.begin(kind));
        top().ends.append(Signs.end(kind));
    }

    /** A block of its own, told after the paragraph that is being read. */
    void after(String block) throws IOException {
        if (Signs.isBlank(block)) {
            return;
        }
        if (levels.size() == 1 && !top().inParagraph) {
            story.paragraph(block);
        } else {
            top().after.add(block);
        }
    }

    void paragraph() {
        Level level = top();
        level.inParagraph = true;
        level.heading = 0;
        marks.descendingIterator().forEachRemaining(kind -> level.line.append(Signs.begin(kind)));
    }

    void heading(int of) {
        top().heading = of;
    }

    void endParagraph() throws IOException {
        Level level = top();
        marks.forEach(kind -> level.line.append(Signs.end(kind)));
        level.line.append(level.ends);
        level.ends.setLength(0);
        level.inParagraph = false;
        String line = StruckOut.apart(Raised.apart(level.line.toString()));
        level.line = new StringBuilder();
        level.raised = false;
        if (levels.size() > 1) {
            add(level, line);
            return;
        }
        if (!Signs.isBlank(line)) {
            if (level.heading > 0) {
                story.heading(level.heading, line);
            } else {
                story.paragraph(line);
            }
        }
        tell(level.after);
    }

    private static void add(Level level, String block) {
        if (!Signs.isBlank(block)) {
            level.text.append(level.text.isEmpty() ? "" : level.between).append(block);
        }
    }

    private void tell(List<String> blocks) throws IOException {
        for (String block : List.copyOf(blocks)) {
            story.paragraph(block);
        }
        blocks.clear();
    }

    XmlEvents.Ending row() {
        return row(0);
    }

    /** A row of a sheet, by its number. */
    XmlEvents.Ending row(int number) {
        rows.push(new Row(number));
        return this::endRow;
    }

    XmlEvents.Ending cell() {
        levels.push(new Level(" "));
        return this::endCell;
    }

    private void endCell() {
        Level cell = levels.pop();
        if (!rows.isEmpty()) {
            rows.getFirst().cells.add(cell.text.toString());
            rows.getFirst().after.addAll(cell.after);
        }
    }

    private void endRow() throws IOException {
        Row row = rows.pop();
        String line = Cells.row(row.cells);
        Level level = top();
        if (levels.size() > 1) {
            add(level, line);
            level.after.addAll(row.after);
            return;
        }
        if (!line.isEmpty() && row.number > 0) {
            story.row(row.number, line);
        } else if (!line.isEmpty()) {
            story.paragraph(Signs.mark(Mark.Kind.TABLE, line));
        }
        tell(row.after);
    }

    /** Text beside the text: told after the paragraph it hangs on. */
    XmlEvents.Ending box(Mark.@Nullable Kind kind) {
        return box(text -> after(kind == null ? text : Signs.mark(kind, text)));
    }

    /** Text that belongs somewhere else than where it stands. */
    XmlEvents.Ending box(Taker taker) {
        levels.push(new Level("\n"));
        Deque<Row> outside = new ArrayDeque<>(rows);
        rows.clear();
        boolean raisedOutside = raised;
        raised = false;
        return () -> {
            raised = raisedOutside;
            Level box = levels.pop();
            rows.clear();
            rows.addAll(outside);
            if (!box.text.isEmpty()) {
                taker.take(box.text.toString());
            }
            for (String block : box.after) {
                after(block);
            }
        };
    }

    /** What is done with the text of a box. */
    interface Taker {
        void take(String text) throws IOException;
    }

    /** Whether the cell or box has nothing in it so far. */
    boolean isEmpty() {
        return top().text.isEmpty() && Signs.isBlank(top().line.toString());
    }

    boolean inParagraph() {
        return top().inParagraph;
    }

    private Level top() {
        return levels.getFirst();
    }
}
