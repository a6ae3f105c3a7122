package org.candour.plans.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void saysOfTheOnlyPageOnceThatItCouldNotBeRead() {
        assertThat(reason("The page could not be read: its content is damaged."))
                .isEqualTo("Its one page could not be read: its content is damaged.");
        assertThat(reason("The picture is damaged and could not be opened."))
                .isEqualTo("Its one page could not be read. The picture is damaged and could not be opened.");
    }

    private static String reason(String why) {
        Standing standing = new Standing();
        standing.add(new Page(1, Readability.UNREADABLE, "", "", why));
        return standing.reason("page", false, 0);
    }
}
