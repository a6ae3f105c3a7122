package org.candour.assessment;

import static org.candour.assessment.AssignmentStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.candour.assessment.Score.Cited;
import org.candour.plans.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores and their citations in the database. Checks no rights. */
@Repository
class ScoreStore {

    private final JdbcClient jdbc;

    ScoreStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever was given so far, by criterion. */
    Map<String, Score> of(AssignmentId assignment) {
        Map<String, Score> scores = new HashMap<>();
        jdbc.sql("select criterion, level, rationale, version, saved_at from score where assignment = ?")
                .param(assignment.value())
                .query(ScoreStore::read)
                .list()
                .forEach(score -> scores.put(score.criterion(), score));
        citations(assignment)
                .forEach((criterion, cited) -> scores.merge(
                        criterion, Score.empty(criterion).citing(cited), (saved, none) -> saved.citing(cited)));
        return scores;
    }

    /** Saves unless somebody saved in between; tells whether it did. */
    boolean save(
            AssignmentId assignment, String criterion, @Nullable ScoreLevel level, String why, int seen, Instant at) {
        int updated = jdbc.sql("""
                        update score set level = :level, rationale = :why, version = version + 1, saved_at = :at
                        where assignment = :assignment and criterion = :criterion and version = :seen
                        """)
                .param("level", name(level))
                .param("why", why)
                .param("at", utc(at))
                .param("assignment", assignment.value())
                .param("criterion", criterion)
                .param("seen", seen)
                .update();
        return updated == 1 || (seen == 0 && insert(assignment, criterion, level, why, at));
    }

    private boolean insert(
            AssignmentId assignment, String criterion, @Nullable ScoreLevel level, String why, Instant at) {
        try {
            jdbc.sql("""
                            insert into score (assignment, criterion, level, rationale, version, saved_at)
                            values (:assignment, :criterion, :level, :why, 1, :at)
                            """)
                    .param("assignment", assignment.value())
                    .param("criterion", criterion)
                    .param("level", name(level))
                    .param("why", why)
                    .param("at", utc(at))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void cite(AssignmentId assignment, String criterion, Cited cited, Instant at) {
        switch (cited.citation()) {
            case Citation.OfPassage p ->
                jdbc.sql("""
                                insert into score_citation (id, assignment, criterion, kind, cited_at, document,
                                                            document_label, page_word, page, passage, doubt)
                                values (?, ?, ?, 'PASSAGE', ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(cited.id(), assignment.value(), criterion, utc(at))
                        .params(p.document().value(), p.documentLabel(), p.pageWord(), p.page(), p.passage(), p.doubt())
                        .update();
            case Citation.OfSilence s ->
                jdbc.sql("""
                                insert into score_citation (id, assignment, criterion, kind, cited_at, certificate,
                                                            question, pages_searched, pages_unreadable,
                                                            page_word, doubt)
                                values (?, ?, ?, 'SILENCE', ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(cited.id(), assignment.value(), criterion, utc(at))
                        .params(
                                s.certificate(),
                                s.question(),
                                s.pagesSearched(),
                                s.pagesUnreadable(),
                                s.pageWord(),
                                s.doubt())
                        .update();
        }
    }

    boolean removeCitation(AssignmentId assignment, UUID id) {
        return jdbc.sql("delete from score_citation where assignment = ? and id = ?")
                        .params(assignment.value(), id)
                        .update()
                == 1;
    }

    private Map<String, List<Cited>> citations(AssignmentId assignment) {
        Map<String, List<Cited>> cited = new HashMap<>();
        jdbc.sql("select * from score_citation where assignment = ? order by cited_at, id")
                .param(assignment.value())
                .query((row, n) -> Map.entry(row.getString("criterion"), cited(row)))
                .list()
                .forEach(e -> cited.computeIfAbsent(e.getKey(), c -> new ArrayList<>())
                        .add(e.getValue()));
        return cited;
    }

    private static Cited cited(ResultSet row) throws SQLException {
        Citation citation = row.getString("kind").equals("SILENCE")
                ? new Citation.OfSilence(
                        row.getString("certificate"),
                        row.getString("question"),
                        row.getInt("pages_searched"),
                        row.getInt("pages_unreadable"),
                        Objects.requireNonNullElse(row.getString("page_word"), "page"),
                        Objects.requireNonNullElse(row.getString("doubt"), ""))
                : new Citation.OfPassage(
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getString("document_label"),
                        row.getString("page_word"),
                        row.getInt("page"),
                        row.getString("passage"),
                        Objects.requireNonNullElse(row.getString("doubt"), ""));
        return new Cited(row.getObject("id", UUID.class), citation);
    }

    private static Score read(ResultSet row, int number) throws SQLException {
        String level = row.getString("level");
        return new Score(
                row.getString("criterion"),
                level == null ? null : ScoreLevel.valueOf(level),
                row.getString("rationale"),
                List.of(),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String name(@Nullable ScoreLevel level) {
        return level == null ? null : level.name();
    }
}
