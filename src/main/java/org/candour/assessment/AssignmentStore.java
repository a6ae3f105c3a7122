package org.candour.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments in the database. Checks no rights. */
@Repository
class AssignmentStore {

    private static final String SELECT = """
            select id, round, footprint, plan_version, assessor, criteria_set, criteria_edition, assigned_at, conflict,
                   submitted_at
            from assignment
            """;
    private static final String IN_ORDER = " order by footprint, assigned_at, assessor";

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Assignment a, UserId by) {
        jdbc.sql("""
                        insert into assignment (id, round, footprint, plan_version, assessor, criteria_set,
                                                criteria_edition, assigned_by, assigned_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        a.id().value(),
                        a.round().slug(),
                        a.footprint(),
                        a.version().value(),
                        a.assessor().value(),
                        a.criteriaSet(),
                        a.criteriaEdition(),
                        by.value(),
                        utc(a.assignedAt()))
                .update();
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(AssignmentStore::read)
                .optional();
    }

    /** Holds the row until the transaction ends, so that nothing is saved while the sheet is being submitted. */
    Optional<Assignment> lock(AssignmentId id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id.value())
                .query(AssignmentStore::read)
                .optional();
    }

    List<Assignment> of(RoundId round) {
        return jdbc.sql(SELECT + " where round = ?" + IN_ORDER)
                .param(round.slug())
                .query(AssignmentStore::read)
                .list();
    }

    List<Assignment> of(PlanVersionId version) {
        return jdbc.sql(SELECT + " where plan_version = ?" + IN_ORDER)
                .param(version.value())
                .query(AssignmentStore::read)
                .list();
    }

    List<Assignment> of(UserId assessor) {
        return jdbc.sql(SELECT + " where assessor = ? order by assigned_at, footprint")
                .param(assessor.value())
                .query(AssignmentStore::read)
                .list();
    }

    List<Assignment> submitted() {
        return jdbc.sql(SELECT + " where submitted_at is not null" + IN_ORDER)
                .query(AssignmentStore::read)
                .list();
    }

    void delete(AssignmentId id) {
        jdbc.sql("delete from assignment where id = ?").param(id.value()).update();
    }

    void declareConflict(AssignmentId id, String reason, Instant at) {
        jdbc.sql("update assignment set conflict = ?, conflict_at = ? where id = ?")
                .params(reason, utc(at), id.value())
                .update();
    }

    void submit(AssignmentId id, Instant at) {
        jdbc.sql("update assignment set submitted_at = ? where id = ?")
                .params(utc(at), id.value())
                .update();
    }

    private static Assignment read(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new RoundId(row.getString("round")),
                row.getString("footprint"),
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                new UserId(row.getString("assessor")),
                row.getString("criteria_set"),
                row.getString("criteria_edition"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getString("conflict"),
                instant(row, "submitted_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
