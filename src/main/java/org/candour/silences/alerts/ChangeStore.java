package org.candour.silences.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.silences.Alerts.Stood;
import org.candour.silences.Verdict;
import org.candour.silences.alerts.RecordedChange.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Recorded changes in the database, and who has seen them. */
@Repository
class ChangeStore {

    private static final List<String> TABLES = List.of("version_change_seen", "version_change_line", "version_change");

    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    /** The newest revision of each version, newest first. */
    List<RecordedChange> newest() {
        Map<String, List<Line>> lines = new HashMap<>();
        db.sql("select * from version_change_line order by issue").query(row -> {
            lines.computeIfAbsent(key(row), none -> new ArrayList<>()).add(line(row));
        });
        return db.sql(
                        "select c.* from version_change c where c.revision = (select max(n.revision) from version_change n"
                                + " where n.plan_version = c.plan_version) order by c.recorded_at desc, c.plan_version")
                .query((row, n) -> change(row, lines.getOrDefault(key(row), List.of())))
                .list();
    }

    Optional<RecordedChange> newest(PlanVersionId version) {
        return newest().stream().filter(one -> one.version().equals(version)).findFirst();
    }

    @Transactional
    void add(RecordedChange change) {
        db.sql("insert into version_change (plan_version, revision, earlier, texts, recorded_at)"
                        + " values (:version, :revision, :earlier, :texts, :at)")
                .params(keys(change.version(), change.revision()))
                .param("earlier", change.earlier().value())
                .param("texts", change.texts())
                .param("at", time(change.at()))
                .update();
        change.lines().forEach(line -> add(change, line));
    }

    private void add(RecordedChange change, Line line) {
        db.sql("insert into version_change_line (plan_version, revision, issue, was, was_to_check, became, to_check)"
                        + " values (:version, :revision, :issue, :was, :wasToCheck, :became, :toCheck)")
                .params(keys(change.version(), change.revision()))
                .param("issue", line.issue())
                .param("was", line.before().verdict().name())
                .param("wasToCheck", line.before().toCheck())
                .param("became", line.after().verdict().name())
                .param("toCheck", line.after().toCheck())
                .update();
    }

    /** In the place of the same revision, which nobody has seen; false when somebody has, and nothing was changed. */
    @Transactional
    boolean replaceUnseen(RecordedChange change) {
        // the lock comes first, so that nobody marks as seen what is about to go
        db.sql("update version_change set texts = texts where plan_version = :version and revision = :revision")
                .params(keys(change.version(), change.revision()))
                .update();
        if (isSeen(change.version(), change.revision())) {
            return false;
        }
        TABLES.forEach(
                table -> db.sql("delete from " + table + " where plan_version = :version and revision = :revision")
                        .params(keys(change.version(), change.revision()))
                        .update());
        add(change);
        return true;
    }

    /** The texts are others and say the same. */
    void rename(RecordedChange change, String texts) {
        db.sql("update version_change set texts = :texts where plan_version = :version and revision = :revision")
                .params(keys(change.version(), change.revision()))
                .param("texts", texts)
                .update();
    }

    @Transactional
    void forget(PlanVersionId version) {
        TABLES.forEach(table -> db.sql("delete from " + table + " where plan_version = :version")
                .param("version", version.value())
                .update());
    }

    private boolean isSeen(PlanVersionId version, int revision) {
        return db.sql("select count(*) from version_change_seen where plan_version = :version and revision = :revision")
                        .params(keys(version, revision))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional
    void see(PlanVersionId version, int revision, UserId person, Instant at) {
        boolean exists = db.sql("update version_change set texts = texts"
                                + " where plan_version = :version and revision = :revision")
                        .params(keys(version, revision))
                        .update()
                > 0;
        if (exists && !seen(person).contains(version + "/" + revision)) {
            db.sql("insert into version_change_seen (plan_version, revision, person, seen_at)"
                            + " values (:version, :revision, :person, :at)")
                    .params(keys(version, revision))
                    .param("person", person.value())
                    .param("at", time(at))
                    .update();
        }
    }

    /** "version/revision" of what the person has seen. */
    Set<String> seen(UserId person) {
        return new HashSet<>(db.sql("select plan_version, revision from version_change_seen where person = :person")
                .param("person", person.value())
                .query((row, n) -> key(row))
                .list());
    }

    private static Map<String, Object> keys(PlanVersionId version, int revision) {
        return Map.of("version", version.value(), "revision", revision);
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String key(ResultSet row) throws SQLException {
        return new PlanVersionId(row.getObject("plan_version", UUID.class)) + "/" + row.getInt("revision");
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("issue"),
                new Stood(Verdict.valueOf(row.getString("was")), row.getBoolean("was_to_check")),
                new Stood(Verdict.valueOf(row.getString("became")), row.getBoolean("to_check")));
    }

    private static RecordedChange change(ResultSet row, List<Line> lines) throws SQLException {
        return new RecordedChange(
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                row.getInt("revision"),
                new PlanVersionId(row.getObject("earlier", UUID.class)),
                row.getString("texts"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                lines);
    }
}
