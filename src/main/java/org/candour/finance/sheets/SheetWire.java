package org.candour.finance.sheets;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the reading process tells the portal what it found: small, plain, and bounded in everything. */
final class SheetWire {

    static final int MOST_CELLS = 1000;

    private static final int SHEET = 'S';
    private static final int ROW = 'R';
    private static final int MERGED = 'M';
    private static final int NOTE = 'N';
    private static final int UNREADABLE = 'U';
    private static final int END = 'E';
    private static final Cell.Kind[] KINDS = Cell.Kind.values();

    private SheetWire() {}

    /** Writes all it is told. */
    static SheetListener to(DataOutputStream out) {
        return new Telling(out);
    }

    static void end(DataOutputStream out) throws IOException {
        out.writeByte(END);
        out.flush();
    }

    static void unreadable(DataOutputStream out, UnreadableFileException why) throws IOException {
        out.writeByte(UNREADABLE);
        text(out, why.where());
        text(out, why.what());
        text(out, why.remedy());
        out.flush();
    }

    private record Telling(DataOutputStream out) implements SheetListener {

        private interface Writing {
            void write() throws IOException;
        }

        @Override
        public void sheet(String name, boolean hidden, List<Integer> hiddenColumns) {
            write(() -> {
                out.writeByte(SHEET);
                text(out, name);
                out.writeBoolean(hidden);
                out.writeInt(hiddenColumns.size());
                for (int column : hiddenColumns) {
                    out.writeInt(column);
                }
            });
        }

        @Override
        public void row(SheetRow row) {
            write(() -> {
                out.writeByte(ROW);
                out.writeInt(row.number());
                out.writeBoolean(row.hidden());
                out.writeInt(row.cells().size());
                for (Cell cell : row.cells()) {
                    out.writeByte(cell.kind().ordinal());
                    if (!cell.isBlank()) {
                        text(out, cell.text());
                    }
                }
            });
        }

        @Override
        public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            write(() -> {
                out.writeByte(MERGED);
                out.writeInt(firstRow);
                out.writeInt(lastRow);
                out.writeInt(firstColumn);
                out.writeInt(lastColumn);
            });
        }

        @Override
        public void note(String what) {
            write(() -> {
                out.writeByte(NOTE);
                text(out, what);
            });
        }

        private static void write(Writing writing) {
            try {
                writing.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.length() > Cell.LONGEST ? text.substring(0, Cell.LONGEST) : text);
    }

    /** Tells the listener all that comes, to the end of the file. */
    static void read(DataInputStream in, SheetListener listener) throws IOException {
        while (true) {
            switch (in.readByte()) {
                case SHEET -> listener.sheet(in.readUTF(), in.readBoolean(), numbers(in));
                case ROW -> listener.row(new SheetRow(in.readInt(), in.readBoolean(), cells(in)));
                case MERGED -> listener.merged(in.readInt(), in.readInt(), in.readInt(), in.readInt());
                case NOTE -> listener.note(in.readUTF());
                case UNREADABLE -> throw new UnreadableFileException(in.readUTF(), in.readUTF(), in.readUTF());
                case END -> {
                    return;
                }
                default -> throw new EOFException("not what a reader says");
            }
        }
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        int count = bounded(in.readInt());
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(in.readInt());
        }
        return numbers;
    }

    private static List<Cell> cells(DataInputStream in) throws IOException {
        Cell[] cells = new Cell[bounded(in.readInt())];
        for (int i = 0; i < cells.length; i++) {
            int kind = in.readUnsignedByte();
            if (kind >= KINDS.length) {
                throw new EOFException("not a cell");
            }
            cells[i] = kind == 0 ? Cell.BLANK : new Cell(KINDS[kind], in.readUTF());
        }
        return Arrays.asList(cells);
    }

    private static int bounded(int count) throws EOFException {
        if (count < 0 || count > MOST_CELLS) {
            throw new EOFException("not a number of cells");
        }
        return count;
    }
}
