package org.candour.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.common.UserId;
import org.candour.finance.MeasureValue;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Editions in the database. They never change once written, so what was read is kept in memory. */
@Repository
class PublishedEditions implements Editions {

    private static final TypeReference<List<MeasureValue>> MEASURES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    PublishedEditions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Edition> current(RoundId round) {
        return jdbc.sql("select max(number) from edition where round = :round")
                .param("round", round.slug())
                .query((row, n) -> row.getInt(1))
                .optional()
                .filter(number -> number > 0)
                .flatMap(number -> find(round, number));
    }

    @Override
    public Optional<Edition> find(RoundId round, int number) {
        Edition known = read.get(round + "/" + number);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Edition> stored = load(round, number);
        stored.ifPresent(edition -> read.put(round + "/" + number, edition));
        return stored;
    }

    @Override
    public List<EditionLine> all(RoundId round) {
        return jdbc.sql("select number, published_at, note from edition where round = :round order by number desc")
                .param("round", round.slug())
                .query((row, n) -> new EditionLine(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    private Optional<Edition> load(RoundId round, int number) {
        List<PublishedRating> ratings = jdbc
                .sql("select payload from edition_rating where round = :round and number = :number")
                .param("round", round.slug())
                .param("number", number)
                .query((row, n) -> json.readValue(row.getString("payload"), PublishedRating.class))
                .list()
                .stream()
                .sorted((a, b) ->
                        a.isAbove(b) ? -1 : b.isAbove(a) ? 1 : a.name().compareTo(b.name()))
                .toList();
        return jdbc.sql("select * from edition where round = :round and number = :number")
                .param("round", round.slug())
                .param("number", number)
                .query((row, n) -> new Edition(
                        round,
                        number,
                        row.getString("note"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("criteria_set"),
                        row.getString("criteria_edition"),
                        ratings,
                        json.readValue(row.getString("measures"), MEASURES),
                        findings(round, number)))
                .optional();
    }

    private List<PublishedFinding> findings(RoundId round, int number) {
        return jdbc
                .sql("select payload from edition_finding where round = :round and number = :number")
                .param("round", round.slug())
                .param("number", number)
                .query((row, n) -> json.readValue(row.getString("payload"), PublishedFinding.class))
                .list()
                .stream()
                .sorted(FindingFreezer.IN_ORDER)
                .toList();
    }

    @Transactional
    void insert(Edition edition, UserId publisher) {
        jdbc.sql("""
                        insert into edition (round, number, note, published_at, published_by, criteria_set,
                            criteria_edition, measures)
                        values (:round, :number, :note, :at, :by, :set, :criteria, :measures)
                        """)
                .param("round", edition.round().slug())
                .param("number", edition.number())
                .param("note", edition.note())
                .param("at", edition.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", publisher.value())
                .param("set", edition.criteriaSet())
                .param("criteria", edition.criteriaEdition())
                .param("measures", json.writeValueAsString(edition.measures()))
                .update();
        edition.ratings().forEach(rating -> insert(edition, rating));
        edition.findings().forEach(finding -> insert(edition, finding));
    }

    private void insert(Edition edition, PublishedFinding finding) {
        String payload = json.writeValueAsString(finding);
        jdbc.sql("""
                        insert into edition_finding (round, number, footprint, issue, payload, payload_sha256)
                        values (:round, :number, :footprint, :issue, :payload, :hash)
                        """)
                .param("round", edition.round().slug())
                .param("number", edition.number())
                .param("footprint", finding.footprint())
                .param("issue", finding.issue())
                .param("payload", payload)
                .param("hash", sha256(payload))
                .update();
    }

    private void insert(Edition edition, PublishedRating rating) {
        String payload = json.writeValueAsString(rating);
        jdbc.sql("""
                        insert into edition_rating (round, number, footprint, payload, payload_sha256)
                        values (:round, :number, :footprint, :payload, :hash)
                        """)
                .param("round", edition.round().slug())
                .param("number", edition.number())
                .param("footprint", rating.footprint())
                .param("payload", payload)
                .param("hash", sha256(payload))
                .update();
    }

    /** Ratings and findings whose text is no longer what was published, as "round, edition, footprint". */
    List<String> changedSincePublication() {
        return jdbc
                .sql("select round, number, footprint, payload, payload_sha256 from edition_rating union all"
                        + " select round, number, footprint, payload, payload_sha256 from edition_finding")
                .query((row, n) -> sha256(row.getString("payload")).equals(row.getString("payload_sha256"))
                        ? ""
                        : row.getString("round") + ", edition " + row.getInt("number") + ", "
                                + row.getString("footprint"))
                .list()
                .stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
