package org.candour.finance.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all it is told, for {@link WireIn} to tell again. */
final class WireOut implements SheetListener {

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final @Nullable Cell[] above = new Cell[SheetWire.MOST_CELLS];
    private int at;

    WireOut(OutputStream out) {
        this.out = out;
    }

    @Override
    public void parted(char separator) {
        octet(SheetWire.PARTED);
        octet(separator);
    }

    @Override
    public void sheet(String name, boolean hidden, List<Integer> hiddenColumns) {
        octet(SheetWire.SHEET);
        text(name);
        octet(hidden ? 1 : 0);
        number(hiddenColumns.size());
        hiddenColumns.forEach(this::number);
    }

    @Override
    public void row(SheetRow row) {
        octet(SheetWire.ROW);
        number(row.number());
        octet(row.hidden() ? 1 : 0);
        List<Cell> cells = row.cells();
        number(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.isBlank()) {
                octet(Cell.Kind.BLANK.ordinal());
            } else if (cell.equals(above[i])) {
                octet(SheetWire.AS_ABOVE);
            } else {
                above[i] = cell;
                text(cell.text(), cell.kind().ordinal());
            }
        }
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        octet(SheetWire.MERGED);
        number(firstRow);
        number(lastRow);
        number(firstColumn);
        number(lastColumn);
    }

    @Override
    public void note(String what) {
        octet(SheetWire.NOTE);
        text(what);
    }

    void unreadable(UnreadableFileException why) {
        octet(SheetWire.UNREADABLE);
        text(why.where());
        text(why.what());
        text(why.remedy());
        flush();
    }

    void end() {
        octet(SheetWire.END);
        flush();
    }

    private void text(String text) {
        text(text, 0);
    }

    private void text(String text, int kind) {
        String kept = text.length() > Cell.LONGEST ? text.substring(0, Cell.LONGEST) : text;
        byte[] bytes = kept.getBytes(StandardCharsets.UTF_8);
        octet(bytes.length == kept.length() ? kind | SheetWire.SHORT : kind);
        number(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
    }

    private void number(int number) {
        room(4);
        buffer[at++] = (byte) (number >>> 24);
        buffer[at++] = (byte) (number >>> 16);
        buffer[at++] = (byte) (number >>> 8);
        buffer[at++] = (byte) number;
    }

    private void octet(int value) {
        room(1);
        buffer[at++] = (byte) value;
    }

    private void room(int wanted) {
        if (buffer.length - at < wanted) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, at);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at = 0;
    }
}
