package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** How portal and reader talk: frames of bytes, each with its length in front, over the reader's input and output. */
public final class Wire {

    private static final int LONGEST_FRAME = 64 << 20;

    private Wire() {}

    public static void send(DataOutputStream out, Request request) throws IOException {
        frame(out, data -> write(data, request));
    }

    private static void write(DataOutputStream data, Request request) throws IOException {
        switch (request) {
            case ReadRequest read -> {
                data.writeByte('R');
                text(data, read.path());
                text(data, read.fileName());
                data.writeInt(read.firstPage());
                data.writeInt(read.maxPages());
                data.writeLong(read.maxCharacters());
            }
            case ShowRequest show -> {
                data.writeByte('S');
                text(data, show.path());
                text(data, show.type());
                data.writeInt(show.page());
            }
            case CheckRequest check -> {
                data.writeByte('C');
                text(data, check.path());
                text(data, check.type());
                data.writeInt(check.pages().size());
                for (int page : check.pages()) {
                    data.writeInt(page);
                }
            }
        }
    }

    static Request request(DataInputStream in) throws IOException {
        DataInputStream data = frame(in);
        byte kind = data.readByte();
        if (kind == 'R') {
            return new ReadRequest(text(data), text(data), data.readInt(), data.readInt(), data.readLong());
        }
        if (kind == 'S') {
            return new ShowRequest(text(data), text(data), data.readInt());
        }
        String path = text(data);
        String type = text(data);
        List<Integer> pages = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            pages.add(data.readInt());
        }
        return new CheckRequest(path, type, pages);
    }

    static void send(DataOutputStream out, Reply reply) throws IOException {
        frame(out, data -> write(data, reply));
    }

    private static void write(DataOutputStream data, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Ready() -> data.writeByte('H');
            case Reply.Outline outline -> {
                data.writeByte('O');
                text(data, outline.mediaType());
                text(data, outline.pageWord());
                data.writeInt(outline.pages());
            }
            case Reply.PageDone(Page page) -> {
                data.writeByte('P');
                write(data, page);
            }
            case Reply.PageAgain(Page page) -> {
                data.writeByte('A');
                write(data, page);
            }
            case Reply.Checked(int page, String loss) -> {
                data.writeByte('C');
                data.writeInt(page);
                text(data, loss);
            }
            case Reply.Shown(ByteBuffer png) -> {
                data.writeByte('S');
                data.writeInt(png.remaining());
                data.write(png.array(), png.arrayOffset() + png.position(), png.remaining());
            }
            case Reply.End(boolean breaksOff) -> {
                data.writeByte('E');
                data.writeBoolean(breaksOff);
            }
            case Reply.Unreadable(String reason) -> {
                data.writeByte('U');
                text(data, reason);
            }
            case Reply.Refused(String reason) -> {
                data.writeByte('R');
                text(data, reason);
            }
        }
    }

    /** The next reply; waits for it. */
    public static Reply reply(DataInputStream in) throws IOException {
        DataInputStream data = frame(in);
        byte kind = data.readByte();
        return switch (kind) {
            case 'H' -> new Reply.Ready();
            case 'O' -> new Reply.Outline(text(data), text(data), data.readInt());
            case 'P' -> new Reply.PageDone(readPage(data));
            case 'A' -> new Reply.PageAgain(readPage(data));
            case 'C' -> new Reply.Checked(data.readInt(), text(data));
            case 'S' -> new Reply.Shown(ByteBuffer.wrap(bytes(data)));
            case 'E' -> new Reply.End(data.readBoolean());
            case 'U' -> new Reply.Unreadable(text(data));
            case 'R' -> new Reply.Refused(text(data));
            default -> throw new IOException("Unknown reply " + kind);
        };
    }

    /** One page, in the form in which it is also kept. */
    public static void write(DataOutputStream data, Page page) throws IOException {
        data.writeInt(page.number());
        data.writeByte(page.readability().ordinal());
        text(data, page.heading());
        text(data, page.text());
        text(data, page.reason());
        data.writeByte(page.confidence());
        data.writeInt(page.marks().size());
        for (Mark mark : page.marks()) {
            data.writeByte(mark.kind().ordinal());
            data.writeInt(mark.from());
            data.writeInt(mark.to());
        }
    }

    /** The counterpart of {@link #write(DataOutputStream, Page)}. */
    public static Page readPage(DataInputStream data) throws IOException {
        Page plain = readPlainPage(data);
        int confidence = data.readByte();
        List<Mark> marks = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            marks.add(new Mark(Mark.Kind.values()[data.readByte()], data.readInt(), data.readInt()));
        }
        return new Page(
                plain.number(), plain.readability(), plain.heading(), plain.text(), plain.reason(), confidence, marks);
    }

    /** A page as it was kept before pages had marks. */
    public static Page readPlainPage(DataInputStream data) throws IOException {
        int number = data.readInt();
        Readability readability = Readability.values()[data.readByte()];
        return new Page(number, readability, text(data), text(data), text(data));
    }

    public static void text(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    public static String text(DataInputStream data) throws IOException {
        return new String(bytes(data), StandardCharsets.UTF_8);
    }

    private static void frame(DataOutputStream out, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    private static DataInputStream frame(DataInputStream in) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(bytes(in)));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_FRAME) {
            throw new IOException("A frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private interface Content {
        void writeTo(DataOutputStream data) throws IOException;
    }
}
