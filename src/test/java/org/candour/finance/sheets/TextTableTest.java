package org.candour.finance.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV as spreadsheets of this and other countries write it. */
class TextTableTest {

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("figures.csv"), bytes);
    }

    private List<String> told(String text, Charset charset) throws IOException {
        return Told.of(file(text.getBytes(charset)));
    }

    @Test
    void readsEveryCodingWithAndWithoutItsMark() throws IOException {
        String text = "code,£m\r\nRXA,\"1,5\"\r\n";
        List<String> expected = List.of("sheet ", "1:code|£m", "2:RXA|1,5");

        assertThat(told(text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(told("\uFEFF" + text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(told("\uFEFF" + text, StandardCharsets.UTF_16LE)).isEqualTo(expected);
        assertThat(told("\uFEFF" + text, StandardCharsets.UTF_16BE)).isEqualTo(expected);
        assertThat(told(text, StandardCharsets.UTF_16LE)).isEqualTo(expected);
        assertThat(told(text, StandardCharsets.UTF_16BE)).isEqualTo(expected);
        List<String> windows = told(text, Charset.forName("windows-1252"));
        assertThat(windows.getFirst()).contains("Windows coding");
        assertThat(windows.subList(1, 4)).isEqualTo(expected);
    }

    @Test
    void findsWhatPartsTheCells() throws IOException {
        List<String> expected = List.of("sheet ", "1:code|year|amount", "2:RXA|2016/17|12,5", "3:RXB|2016/17|7");

        assertThat(told("code;year;amount\nRXA;2016/17;12,5\nRXB;2016/17;7\n", StandardCharsets.UTF_8))
                .isEqualTo(expected);
        assertThat(told("code\tyear\tamount\nRXA\t2016/17\t12,5\nRXB\t2016/17\t7\n", StandardCharsets.UTF_8))
                .isEqualTo(expected);
        assertThat(told("code,year,amount\rRXA,2016/17,\"12,5\"\rRXB,2016/17,7\r", StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @Test
    void obeysADeclaredSeparator() throws IOException {
        assertThat(told("sep=;\r\ncode;a,b\r\nRXA;1\r\n", StandardCharsets.UTF_8))
                .containsExactly("sheet ", "2:code|a,b", "3:RXA|1");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        assertThat(told("code,note\n\n\"R\nX\",\"two\nlines\"\nRXB,x\n", StandardCharsets.UTF_8))
                .containsExactly("sheet ", "1:code|note", "3:R\nX|two\nlines", "4:RXB|x");
    }

    @Test
    void namesTheRowOfAQuoteThatNeverCloses() {
        assertThatThrownBy(() -> told("code,note\nRXA,\"x\nRXB,y\nRXC,z\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.where()).isEqualTo("row 2");
                    assertThat(e.what()).contains("never closed");
                });
        assertThatThrownBy(() -> told("code,note\nRXA,x\n\"RXB,y\nRXC,\"z\"\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.where())
                        .isEqualTo("row 3"));
        assertThatThrownBy(() -> told("code,note\nRXA,x\nRXB,\"", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.where())
                        .isEqualTo("row 3"));
    }

    @Test
    void readsTheLastRowWhetherItsLineEndsOrNot() throws IOException {
        List<String> expected = List.of("sheet ", "1:code|note", "2:RXA|x");
        for (String end : List.of("", "\n", "\r\n", "\r", "\n\n")) {
            assertThat(told("code,note\nRXA,\"x\"" + end, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        }
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThatThrownBy(() -> Told.of(file(new byte[0]))).hasMessageContaining("empty");
        assertThatThrownBy(() -> told("%PDF-1.4 …", StandardCharsets.UTF_8)).hasMessageContaining("document");
        assertThatThrownBy(() -> Told.of(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
                .hasMessageContaining("old Excel");
        assertThatThrownBy(() -> Told.of(file(new byte[] {'a', (byte) 0x81, 'b'})))
                .hasMessageContaining("not text");
        assertThatThrownBy(() -> Told.of(file(new byte[] {'a', 'b', 0, 0, 0, 0, 1, 2, 3})))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesARowOfEndlessCells() {
        assertThatThrownBy(() -> told("a,b\n" + ",x".repeat(2000) + "\n", StandardCharsets.UTF_8))
                .hasMessageContaining("1000 columns");
    }
}
