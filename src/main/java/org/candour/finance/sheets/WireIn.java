package org.candour.finance.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link WireOut} wrote; whatever else comes is refused, however it came to be. */
final class WireIn {

    private static final Cell.Kind[] KINDS = Cell.Kind.values();

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Cell[] above = new Cell[SheetWire.MOST_CELLS];
    private int at;
    private int filled;

    WireIn(InputStream in) {
        this.in = in;
        Arrays.fill(above, Cell.BLANK);
    }

    /** Tells the listener all that comes, to the end of the file. */
    void tell(SheetListener listener) throws IOException {
        while (true) {
            switch (octet()) {
                case SheetWire.SHEET -> listener.sheet(text(), isTrue(), numbers());
                case SheetWire.ROW -> listener.row(new SheetRow(number(), isTrue(), cells()));
                case SheetWire.MERGED -> listener.merged(number(), number(), number(), number());
                case SheetWire.PARTED -> listener.parted(separator());
                case SheetWire.NOTE -> listener.note(text());
                case SheetWire.UNREADABLE -> throw new UnreadableFileException(text(), text(), text());
                case SheetWire.END -> {
                    return;
                }
                default -> throw new EOFException("not what a reader says");
            }
        }
    }

    private char separator() throws IOException {
        int said = octet();
        if (said != ',' && said != ';' && said != '\t') {
            throw new EOFException("parts no cells");
        }
        return (char) said;
    }

    private List<Integer> numbers() throws IOException {
        int count = upTo(SheetWire.MOST_CELLS);
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(number());
        }
        return numbers;
    }

    private List<Cell> cells() throws IOException {
        Cell[] cells = new Cell[upTo(SheetWire.MOST_CELLS)];
        for (int i = 0; i < cells.length; i++) {
            int said = octet();
            if (said == SheetWire.AS_ABOVE) {
                cells[i] = above[i];
            } else if (said == 0) {
                cells[i] = Cell.BLANK;
            } else {
                cells[i] = cell(said);
                above[i] = cells[i];
            }
        }
        return Arrays.asList(cells);
    }

    private Cell cell(int said) throws IOException {
        int kind = said & ~SheetWire.SHORT;
        if (kind == 0 || kind >= KINDS.length) {
            throw new EOFException("not a cell");
        }
        return new Cell(KINDS[kind], text(said));
    }

    private String text() throws IOException {
        return text(octet());
    }

    private String text(int said) throws IOException {
        Charset coding = (said & SheetWire.SHORT) == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int length = upTo(SheetWire.LONGEST);
        fill(length);
        String text = new String(buffer, at, length, coding);
        at += length;
        return text;
    }

    private int upTo(int most) throws IOException {
        int count = number();
        if (count < 0 || count > most) {
            throw new EOFException("too much at once");
        }
        return count;
    }

    private int number() throws IOException {
        fill(4);
        int number = (buffer[at] & 0xff) << 24
                | (buffer[at + 1] & 0xff) << 16
                | (buffer[at + 2] & 0xff) << 8
                | (buffer[at + 3] & 0xff);
        at += 4;
        return number;
    }

    private boolean isTrue() throws IOException {
        return octet() != 0;
    }

    private int octet() throws IOException {
        fill(1);
        return buffer[at++] & 0xff;
    }

    private void fill(int wanted) throws IOException {
        if (filled - at >= wanted) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, filled - at);
        filled -= at;
        at = 0;
        while (filled < wanted) {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                throw new EOFException("the reader ended early");
            }
            filled += read;
        }
    }
}
