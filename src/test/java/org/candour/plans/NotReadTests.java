package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotReadTests {

    @Test
    void gathersPagesByWhyTheyCouldNotBeReadInRanges() {
        List<NotRead> parts = NotRead.of(List.of(
                page(1, Readability.TEXT, ""),
                page(2, Readability.UNREADABLE, "Blurred."),
                page(3, Readability.UNREADABLE, "Blurred."),
                page(4, Readability.UNREADABLE, "A map."),
                page(5, Readability.UNREADABLE, "Blurred."),
                page(6, Readability.BLANK, "")));

        assertThat(parts).extracting(NotRead::reason).containsExactly("Blurred.", "A map.");
        assertThat(parts).extracting(NotRead::ranges).containsExactly("2–3, 5", "4");
    }

    private static Page page(int number, Readability readability, String reason) {
        return new Page(number, readability, "", "", reason);
    }
}
