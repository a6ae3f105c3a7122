package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.CandourTest;
import org.candour.footprints.Footprints;
import org.candour.footprints.picture.MapPictures;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of the started portal, asked by somebody who is not signed in. */
class ReferenceDataAtStartTest extends CandourTest {

    private static final RoundId REAL = new RoundId("stp-2016");

    @Autowired
    private Footprints footprints;

    @Autowired
    private Finance finance;

    @Autowired
    private MapPictures pictures;

    @Test
    void theRealRoundIsThereWithItsMapAndFiguresForEverybody() {
        assertThat(footprints.of(REAL)).hasSize(44);
        assertThat(finance.figures(REAL)).hasSizeGreaterThan(190);
        assertThat(pictures.locator(REAL, "E54000027")).isPresent();
    }
}
