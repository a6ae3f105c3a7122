package org.candour.finance.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the reading process tells arrives as it was told, and nothing else is believed. */
class WireTest {

    @Property(tries = 300)
    void whatIsToldArrives(@ForAll("rows") List<SheetRow> rows) throws IOException {
        Told told = new Told();
        told.sheet("One", false, List.of(3, 4));
        rows.forEach(told::row);
        told.merged(1, 2, 3, 4);
        told.note("£ and – and 😀");

        assertThat(again(wire(rows))).isEqualTo(told.lines);
    }

    @Property(tries = 300)
    void bytesOfAnyOtherKindAreRefusedAndNeverHang(@ForAll byte[] bytes) {
        Assume.that(bytes.length == 0 || bytes[0] != SheetWire.END); // which is all that a table without rows needs
        assertThatThrownBy(() -> again(bytes)).isInstanceOf(IOException.class);
    }

    @Property(tries = 200)
    void aReaderThatEndsEarlyIsNoEnd(@ForAll("rows") List<SheetRow> rows, @ForAll double part) {
        byte[] whole = wire(rows);
        int length = (int) ((whole.length - 1) * Math.abs(part % 1));
        assertThatThrownBy(() -> again(Arrays.copyOf(whole, length))).isInstanceOf(EOFException.class);
    }

    @Example
    void aCellSaysWhatTheOneAboveSaidAlsoBelowABlankOne() throws IOException {
        List<SheetRow> rows = List.of(
                new SheetRow(1, false, List.of(Cell.text("same"), new Cell(Cell.Kind.NUMBER, "1"))),
                new SheetRow(2, true, List.of(Cell.BLANK, new Cell(Cell.Kind.TEXT, "1"))),
                new SheetRow(3, false, List.of(Cell.text("same"), new Cell(Cell.Kind.TEXT, "1"))));

        assertThat(again(wire(rows))).contains("1:same|NUMBER 1", "2 hidden:|1", "3:same|1");
    }

    @Provide
    Arbitrary<List<SheetRow>> rows() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("a", "b", "£", "–", "\uD83D\uDE00", "x".repeat(Cell.LONGEST), "–".repeat(Cell.LONGEST)),
                Arbitraries.strings().alpha().ofMinLength(1));
        Arbitrary<Cell> cells = Combinators.combine(Arbitraries.of(Cell.Kind.values()), texts)
                .as((kind, text) -> kind == Cell.Kind.BLANK ? Cell.BLANK : new Cell(kind, text));
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of(true, false),
                        cells.list().ofMaxSize(12))
                .as(SheetRow::new)
                .list()
                .ofMaxSize(20);
    }

    private static byte[] wire(List<SheetRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOut out = new WireOut(bytes);
        out.sheet("One", false, List.of(3, 4));
        rows.forEach(out::row);
        out.merged(1, 2, 3, 4);
        out.note("£ and – and 😀");
        out.end();
        return bytes.toByteArray();
    }

    private static List<String> again(byte[] bytes) throws IOException {
        Told told = new Told();
        new WireIn(new ByteArrayInputStream(bytes)).tell(told);
        return told.lines;
    }
}
