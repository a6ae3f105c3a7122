package org.candour.finance.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file's bytes stand for characters: told by its mark (BOM) or its zero bytes; otherwise UTF-8 where all of it
 * is, else the Windows coding that spreadsheets of this country write.
 *
 * @param skip bytes of the mark
 */
record TextCoding(Charset charset, int skip) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK = 4096;

    static TextCoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return checked(file, new TextCoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(head, 0xFF, 0xFE)) {
            return checked(file, new TextCoding(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(head, 0xFE, 0xFF)) {
            return checked(file, new TextCoding(StandardCharsets.UTF_16BE, 2));
        }
        return withoutMark(file, head);
    }

    private static TextCoding withoutMark(Path file, byte[] head) throws IOException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even > 0 || odd > 0) {
            return checked(file, new TextCoding(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
        }
        if (fits(file, new TextCoding(StandardCharsets.UTF_8, 0))) {
            return new TextCoding(StandardCharsets.UTF_8, 0);
        }
        return checked(file, new TextCoding(WINDOWS, 0));
    }

    private static TextCoding checked(Path file, TextCoding coding) throws IOException {
        if (!fits(file, coding)) {
            throw FileForm.refused("It is not text in " + coding.charset() + ", or it was damaged on its way.");
        }
        return coding;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the whole file once; nothing of it is kept. */
    private static boolean fits(Path file, TextCoding coding) throws IOException {
        CharsetDecoder decoder = coding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(coding.skip());
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (!decodes(decoder, bytes, characters, end)) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters, boolean end) {
        CoderResult result = decoder.decode(bytes, characters, end);
        boolean control = false;
        while (!result.isError() && result.isOverflow()) {
            control |= hasZero(characters);
            result = decoder.decode(bytes, characters, end);
        }
        return !result.isError() && !(control | hasZero(characters));
    }

    /** A text has no character of number 0; bytes that are no text soon have. */
    private static boolean hasZero(CharBuffer characters) {
        characters.flip();
        boolean found = false;
        for (int i = 0; i < characters.limit() && !found; i++) {
            found = characters.get(i) == 0;
        }
        characters.clear();
        return found;
    }
}
