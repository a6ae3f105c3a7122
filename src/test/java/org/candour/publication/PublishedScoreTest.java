package org.candour.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedScore;
import org.junit.jupiter.api.Test;

class PublishedScoreTest {

    private static final PublishedCitation PASSAGE =
            new PublishedCitation("d", "Main", "page", 1, "We", "", "", 0, 0, "");
    private static final PublishedCitation CERTIFICATE =
            new PublishedCitation("", "", "", 0, "", "C-1", "stroke OR HASU", 8, 0, "");

    @Test
    void onlyTheLowestLevelWithNothingButCertificatesIsSilence() {
        assertThat(score("1", CERTIFICATE).restsOnSilence()).isTrue();
        assertThat(score("2", CERTIFICATE).restsOnSilence()).isFalse();
        assertThat(score("1", CERTIFICATE, PASSAGE).restsOnSilence()).isFalse();
        assertThat(score("1").restsOnSilence()).isFalse();
        assertThat(score("Insufficient evidence", CERTIFICATE).restsOnSilence()).isFalse();
    }

    @Test
    void saysWhatWasSearchedForOnce() {
        assertThat(score("2", CERTIFICATE, PASSAGE, CERTIFICATE).searchedFor()).containsExactly("stroke OR HASU");
    }

    private static PublishedScore score(String level, PublishedCitation... citations) {
        return new PublishedScore(
                "finance", "F1", "Gap", "Is it?", level, 1, "", "", "", List.of(), List.of(citations));
    }
}
