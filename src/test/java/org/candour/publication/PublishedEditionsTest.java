package org.candour.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.CandourTest;
import org.candour.common.UserId;
import org.candour.finance.MeasureValue;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedLimit;
import org.candour.publication.PublishedRating.PublishedRobustness;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Transactional
class PublishedEditionsTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    static Edition edition(int number, String score) {
        PublishedScore cited = new PublishedScore(
                "finance",
                "F1",
                "The gap",
                "What is in it?",
                "2",
                2,
                "Named",
                "A total.",
                "",
                List.of("Because."),
                List.of(
                        new PublishedCitation(
                                "00000000-0000-0000-0000-000000000001",
                                "Main",
                                "page",
                                7,
                                "a gap of £9m",
                                "",
                                "",
                                0,
                                0,
                                "recognised from a picture, 87 % sure of its words"),
                        new PublishedCitation("", "", "", 0, "", "C-1", "stroke", 96, 2, "")));
        PublishedRating rating = new PublishedRating(
                "E54000048",
                "Lancashire and South Cumbria",
                new BigDecimal(score),
                "making-progress",
                "Making progress",
                "M",
                "advanced",
                "Advanced",
                Map.of("finance", new BigDecimal("1.8571428571")),
                List.of(new PublishedLimit("finance-below-2", "No higher", "making-progress", "Because")),
                new PublishedRobustness(10_000, 7, Map.of("making-progress", 0.87), 1, 3, "F1"),
                2,
                0.71,
                0.65,
                "00000000-0000-0000-0000-000000000002",
                "Published",
                96,
                98,
                List.of(cited));
        return new Edition(
                ROUND,
                number,
                "First",
                Instant.parse("2017-11-21T09:30:00Z"),
                "stp-2016",
                "abc",
                List.of(rating),
                List.of(new MeasureValue(
                        "E54000048",
                        "distance-from-control-total",
                        "2016-17",
                        new BigDecimal("-4.2001"),
                        "£m",
                        "outturn, including STF",
                        5,
                        5,
                        "Source",
                        "")));
    }

    @Test
    void givesBackExactlyWhatWasPublished() {
        PublishedEditions editions = new PublishedEditions(jdbc, json);
        editions.insert(edition(1, "2.8510"), new UserId("daniel"));

        assertThat(editions.current(ROUND)).contains(edition(1, "2.8510"));
    }

    @Test
    void anEditionFromBeforeItWasNotedSaysNothingOfItsPassages() {
        PublishedEditions editions = new PublishedEditions(jdbc, json);
        editions.insert(edition(1, "2.85"), new UserId("daniel"));
        String old = jdbc.sql("select payload from edition_rating where number = 1 and footprint = 'E54000048'")
                .query(String.class)
                .single()
                .replaceAll(",\"doubt\":\"[^\"]*\"|\"doubt\":\"[^\"]*\",", "");
        assertThat(old).doesNotContain("doubt");
        jdbc.sql("update edition_rating set payload = :old").param("old", old).update();

        assertThat(editions.find(ROUND, 1)
                        .orElseThrow()
                        .ratings()
                        .getFirst()
                        .scores()
                        .getFirst()
                        .citations())
                .extracting(PublishedCitation::doubt)
                .containsExactly("", "");
    }

    @Test
    void theNewestIsCurrentAndTheOldOneStaysReadable() {
        PublishedEditions editions = new PublishedEditions(jdbc, json);
        editions.insert(edition(1, "2.85"), new UserId("daniel"));
        editions.insert(edition(2, "2.90"), new UserId("daniel"));

        assertThat(editions.current(ROUND)).map(Edition::number).contains(2);
        assertThat(editions.find(ROUND, 1)).contains(edition(1, "2.85"));
        assertThat(editions.all(ROUND)).extracting(Editions.EditionLine::number).containsExactly(2, 1);
    }

    @Test
    void noticesARatingChangedBehindItsBack() {
        PublishedEditions editions = new PublishedEditions(jdbc, json);
        editions.insert(edition(1, "2.85"), new UserId("daniel"));
        assertThat(editions.changedSincePublication()).isEmpty();

        jdbc.sql("update edition_rating set payload = replace(payload, '2.85', '3.85')")
                .update();

        assertThat(editions.changedSincePublication()).containsExactly("stp-2016, edition 1, E54000048");
    }
}
