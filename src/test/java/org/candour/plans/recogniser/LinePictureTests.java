package org.candour.plans.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinePictureTests {

    @Test
    void aDrawingOfLinesIsPainted() throws Exception {
        byte[] drawing = rectangle();

        PagePicture picture = OfficePicture.of(() -> new ByteArrayInputStream(drawing));

        assertThat(picture).isNotNull();
        assertThat(Ink.isAbsent(picture.image())).isFalse();
    }

    @Test
    void oneThatIsDamagedKeepsNoOtherPictureOnItsPageFromBeingRecognised() throws Exception {
        byte[] damaged = Arrays.copyOf(rectangle(), 60);

        assertThat(OfficePicture.of(() -> new ByteArrayInputStream(damaged))).isNull();
    }

    /** An enhanced metafile of one rectangle. */
    private static byte[] rectangle() {
        ByteBuffer file = ByteBuffer.allocate(88 + 24 + 20).order(ByteOrder.LITTLE_ENDIAN);
        ints(file, 1, 88, 0, 0, 400, 200, 0, 0, 10_000, 5_000);
        file.put(" EMF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        ints(file, 0x10000, file.capacity(), 3, 1, 0, 0, 0, 1600, 1200, 400, 300);
        ints(file, 43, 24, 40, 40, 360, 160);
        ints(file, 14, 20, 0, 16, 20);
        return file.array();
    }

    private static void ints(ByteBuffer file, int... values) {
        Arrays.stream(values).forEach(file::putInt);
    }
}
