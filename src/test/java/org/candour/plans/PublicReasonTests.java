package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicReasonTests {

    @Test
    void whatThePeopleOfTheWorkflowMayDoIsLeftOut() {
        assertThat(PublicReason.of(
                        "1 of 9 pages could not be read (page 3). The page comes out empty. If nothing stands"
                                + " on it, mark it as blank. 2 pages are being recognised."))
                .isEqualTo("1 of 9 pages could not be read (page 3). The page comes out empty. 2 pages are being"
                        + " recognised.");
        assertThat(PublicReason.of(
                        "No writing was found in the picture on the page. If there is none, mark it as blank."))
                .isEqualTo("No writing was found in the picture on the page.");
    }

    @Test
    void everyOtherReasonStays() {
        assertThat(PublicReason.of("Blurred.")).isEqualTo("Blurred.");
        assertThat(PublicReason.of("")).isEmpty();
    }
}
