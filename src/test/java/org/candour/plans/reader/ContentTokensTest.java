package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ContentTokensTest {

    private static final String[] PIECES = {
        "BT",
        "ET",
        "Tj",
        "TJ",
        "'",
        "\"",
        "n",
        "f*",
        "re",
        "Tm",
        "Td",
        "BDC",
        "EMC",
        "d0",
        "d1",
        "null",
        "true",
        "false",
        "BI",
        "ID",
        "EI",
        "BI /W 1 /H 1 ID x EI ",
        "/F1",
        "/P",
        "/A#20B",
        "/",
        "/\u00e9",
        "(stroke)",
        "(a(b)c)",
        "(a\\)b)",
        "(a\\\nb)",
        "(line\rend)",
        "(",
        ")",
        "<41>",
        "<4142",
        "<41 42>",
        "<4>",
        "<<",
        ">>",
        "<</MCID 3>>",
        "<</MCID 3 0 R>>",
        "<</A/B/A 2/C[1 2]/D(x)>>",
        "<</A<</B 1>>>>",
        "<</A",
        "<</A 1",
        "<<>>",
        "<</A >>",
        "[",
        "]",
        "[(Str) -20 (oke) 3.5 <41>]",
        "[ /A 1 ]",
        "[[1] 2]",
        "[1 0 R]",
        "[%x\n1]",
        "%",
        "% rest",
        "0",
        "-0",
        "-0.0",
        ".5",
        "5.",
        "-.5",
        "--5",
        "1-2",
        "+3",
        "+",
        "-",
        ".",
        "1.2.3",
        "16777217",
        "1234567.8",
        "0.1234567",
        "99999999999",
        "1e5",
        "1/F1",
        "12Tj",
        "Tj[",
        "q1",
        "Q(x)Tj",
        "{",
        "}",
        "*",
        "W*n",
        "endstream",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\f",
        "\0",
        "\u0080",
        "\u00ff",
        "\u0001"
    };

    /** With and without spaces between them, and cut off anywhere. */
    @Provide
    static Arbitrary<byte[]> contents() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PIECES)),
                Tuple.of(8, Arbitraries.of(PIECES).map(text -> text + " ")),
                Tuple.of(
                        3,
                        Arbitraries.doubles()
                                .between(-2e8, 2e8)
                                .ofScale(4)
                                .map(number -> BigDecimal.valueOf(number).toPlainString() + " ")),
                Tuple.of(1, Arbitraries.chars().range((char) 0, (char) 255).map(String::valueOf)));
        return piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 4000)
    void tellsWhatPdfBoxItselfTells(@ForAll("contents") byte[] content) throws IOException {
        BytesInMemory ours = new BytesInMemory(content);
        BytesInMemory theirs = new BytesInMemory(content);
        assertThat(told(new ContentTokens(new OpenedContent(new PDPage(), ours), ours)))
                .as(new String(content, StandardCharsets.ISO_8859_1))
                .isEqualTo(told(new PDFStreamParser(new OpenedContent(new PDPage(), theirs))));
        assertThat(ours.isClosed()).isEqualTo(theirs.isClosed());
        assertThat(ours.isEOF()).isEqualTo(theirs.isEOF());
    }

    @Test
    void whatShowsTextIsToldApartWithoutPdfBox() throws IOException {
        BytesInMemory bytes =
                new BytesInMemory("/F1 12 Tf [(Str) -20.5 (oke)] TJ ".getBytes(StandardCharsets.US_ASCII));
        assertThat(told(new ContentTokens(new OpenedContent(new PDPage(), bytes), bytes)))
                .containsExactly(
                        "COSName{F1}",
                        "COSInt{12}",
                        "Tf 0",
                        "[string [83, 116, 114], float -20.5, string [111, 107, 101]]",
                        "TJ 0");
    }

    private static List<String> told(PDFStreamParser tokens) {
        List<String> told = new ArrayList<>();
        try {
            for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
                told.add(told(token));
            }
        } catch (IOException e) {
            told.add(e.getClass().getName());
        }
        return told;
    }

    private static String told(Object token) {
        return switch (token) {
            case Operator operator ->
                operator.getName() + " " + (operator.getImageData() == null ? 0 : operator.getImageData().length);
            case COSString string -> "string " + Arrays.toString(string.getBytes());
            case COSFloat number -> "float " + number.floatValue();
            case COSArray array -> {
                List<String> parts = new ArrayList<>();
                for (COSBase part : array) {
                    parts.add(part == null ? "nothing" : told(part));
                }
                yield parts.toString();
            }
            case COSDictionary dictionary ->
                dictionary.entrySet().stream()
                        .map(entry -> entry.getKey().getName() + "=" + told(entry.getValue()))
                        .toList()
                        .toString();
            default -> token.toString();
        };
    }
}
