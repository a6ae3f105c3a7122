package org.candour.plans.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The words of the language in which a page is drawn (ISO 32000-1, 7.8.2). What is written plainly, as nearly all of it
 * is, is told apart here, in a third of the time that PDFBox takes; whatever is not, PDFBox reads from the same place,
 * so that both always tell the same.
 */
final class ContentTokens extends PDFStreamParser {

    /** Numbers below it are told exactly by a float, and so is their quotient by these powers. */
    private static final int EXACT = 1 << 24;

    private static final float[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};
    private static final int LONGEST_OPERATOR = 3;
    private static final int BEGINS_PICTURE = 'B' << 8 | 'I';

    private final byte[] bytes;
    private final int end;
    private final BytesInMemory place;
    private final KnownOperators operators = new KnownOperators();
    private int at;

    /** @param memory what the content opens */
    ContentTokens(PDContentStream content, BytesInMemory memory) throws IOException {
        super(content);
        place = memory;
        bytes = memory.bytes();
        end = bytes.length;
    }

    @Override
    public @Nullable Object parseNextToken() throws IOException {
        if (place.isClosed()) {
            return null;
        }
        at = skip((int) place.getPosition());
        Object token = at < end ? token(bytes[at]) : null;
        if (token == null) {
            return super.parseNextToken();
        }
        place.seek(at);
        return token;
    }

    private @Nullable Object token(byte first) {
        return switch (first) {
            case '[' -> array();
            case '/' -> name();
            case '<' -> at + 1 < end && bytes[at + 1] == '<' ? dictionary() : hexadecimal();
            default -> isLetter(first) || first == '\'' || first == '"' ? operator() : value(first);
        };
    }

    private @Nullable COSBase value(byte first) {
        return switch (first) {
            case '(' -> string();
            case '<' -> hexadecimal();
            default -> number();
        };
    }

    private int skip(int from) {
        int to = from;
        while (to < end && isSpace(bytes[to])) {
            to++;
        }
        return to;
    }

    /** What shows text with the letters moved, above all. */
    private @Nullable COSArray array() {
        COSArray array = new COSArray();
        at = skip(at + 1);
        while (at < end && bytes[at] != ']') {
            COSBase value = value(bytes[at]);
            if (value == null) {
                return null;
            }
            array.add(value);
            at = skip(at);
        }
        return at++ < end ? array : null;
    }

    /** What marks a piece of content, above all; values that refer to something else are left to PDFBox. */
    private @Nullable COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        at = skip(at + 2);
        while (at < end && bytes[at] == '/') {
            COSName key = name();
            at = skip(at);
            COSBase value = key == null || at >= end ? null : bytes[at] == '/' ? name() : value(bytes[at]);
            if (value == null) {
                return null;
            }
            at = skip(at);
            dictionary.setItem(key, value);
        }
        boolean ends = at + 1 < end && bytes[at] == '>' && bytes[at + 1] == '>';
        at += 2;
        return ends ? dictionary : null;
    }

    private @Nullable COSBase number() {
        int to = at;
        boolean minus = bytes[to] == '-';
        to += minus ? 1 : 0;
        int digits = 0;
        int value = 0;
        int point = -1;
        for (; to < end && (isDigit(bytes[to]) || bytes[to] == '.' && point < 0); to++) {
            if (bytes[to] == '.') {
                point = digits;
            } else if (++digits >= TENS.length) {
                return null;
            } else {
                value = value * 10 + bytes[to] - '0';
            }
        }
        if (digits == 0 || to < end && !isSpace(bytes[to]) && !isDelimiter(bytes[to])) {
            return null;
        }
        at = to;
        int signed = minus ? -value : value;
        return point < 0 ? COSInteger.get(signed) : new COSFloat(signed / TENS[digits - point]);
    }

    private @Nullable COSString string() {
        int to = at + 1;
        while (to < end && bytes[to] != ')') {
            byte letter = bytes[to++];
            if (letter == '(' || letter == '\\' || letter == '\r') {
                return null;
            }
        }
        if (to >= end) {
            return null;
        }
        COSString string = new COSString(Arrays.copyOfRange(bytes, at + 1, to));
        at = to + 1;
        return string;
    }

    private @Nullable COSString hexadecimal() {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        int to = at + 1;
        for (; to + 1 < end && bytes[to] != '>'; to += 2) {
            int high = Character.digit(bytes[to], 16);
            int low = Character.digit(bytes[to + 1], 16);
            if (high < 0 || low < 0) {
                return null;
            }
            letters.write(high << 4 | low);
        }
        if (to >= end || bytes[to] != '>') {
            return null;
        }
        at = to + 1;
        return new COSString(letters.toByteArray());
    }

    private @Nullable COSName name() {
        int to = at + 1;
        while (to < end && isPlain(bytes[to]) && !isDelimiter(bytes[to])) {
            to++;
        }
        if (to >= end || !isSpace(bytes[to]) && !isDelimiter(bytes[to])) {
            return null;
        }
        String name = text(at + 1, to);
        at = to;
        return COSName.getPDFName(name);
    }

    /** None that brings a picture with it. */
    private @Nullable Operator operator() {
        int to = at;
        int code = 0;
        for (; to < end && to - at <= LONGEST_OPERATOR && !isSpace(bytes[to]); to++) {
            if (!isLetter(bytes[to]) && bytes[to] != '*' && bytes[to] != '\'' && bytes[to] != '"') {
                return null;
            }
            code = code << 8 | bytes[to];
        }
        if (to >= end || to - at > LONGEST_OPERATOR || bytes[at] == 'I' || code == BEGINS_PICTURE) {
            return null;
        }
        int from = at;
        at = to;
        return operators.of(code, () -> text(from, at));
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    /** In a name; a number sign writes a letter by its code. */
    private static boolean isPlain(byte letter) {
        return letter > ' ' && letter != '#' && letter != '%';
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDelimiter(byte letter) {
        return switch (letter) {
            case '[', ']', '(', ')', '<', '>', '/' -> true;
            default -> false;
        };
    }
}
