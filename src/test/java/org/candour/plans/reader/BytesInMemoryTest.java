package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class BytesInMemoryTest {

    @Property
    void tellsWhatPdfBoxOwnBufferTells(
            @ForAll @Size(max = 20) byte[] bytes, @ForAll @Size(max = 40) List<@IntRange(max = 45) Integer> steps)
            throws IOException {
        assertThat(told(new BytesInMemory(bytes), steps)).isEqualTo(told(new RandomAccessReadBuffer(bytes), steps));
    }

    private static List<Object> told(RandomAccessRead source, List<Integer> steps) throws IOException {
        List<Object> told = new ArrayList<>();
        for (int step : steps) {
            if (step < 10) {
                told.add(source.read());
            } else if (step < 20) {
                told.add(source.peek());
            } else if (step < 25 && source.getPosition() > 0) {
                source.rewind(1);
            } else if (step < 40) {
                byte[] some = new byte[3];
                told.add(source.read(some, 0, 1 + step % 3));
                told.add(List.of(some[0], some[1], some[2]));
            } else {
                source.seek(step - 40);
            }
            told.add(source.getPosition());
            told.add(source.isEOF());
            told.add(source.length());
        }
        return told;
    }

    @Test
    void refusesAPlaceBeforeTheFirstByte() throws IOException {
        try (BytesInMemory bytes = new BytesInMemory(new byte[] {1, 2})) {
            assertThatIOException().isThrownBy(() -> bytes.rewind(1)).isInstanceOf(EOFException.class);
        }
    }
}
