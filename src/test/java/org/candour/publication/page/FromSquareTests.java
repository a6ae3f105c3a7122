package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.candour.silences.SilenceMatrix;
import org.junit.jupiter.api.Test;

class FromSquareTests {

    private static final SilenceMatrix PUBLIC = MadeSquares.matrix(MadeSquares.issue());

    private static Optional<FromSquare> from(String given) {
        return FromSquare.of(given, "X1", () -> PUBLIC);
    }

    @Test
    void theWayBackLeadsToTheSquareAndNamesIt() {
        FromSquare square = from("X1.stroke").orElseThrow();

        assertThat(square.href()).isEqualTo("/silences?issue=stroke&plan=X1#square");
        assertThat(square.title()).isEqualTo("Stroke units");
        assertThat(square.address()).isEqualTo("square=X1.stroke");
    }

    @Test
    void whatIsNoPublicSquareOfThisPlanLeadsNowhere() {
        assertThat(from("")).isEmpty();
        assertThat(from("X1.secret")).isEmpty();
        assertThat(from("X2.stroke")).isEmpty();
        assertThat(from("X1.")).isEmpty();
        assertThat(from("X1.\"><script>")).isEmpty();
    }
}
