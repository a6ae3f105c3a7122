package org.candour.assessment;

import static org.candour.assessment.AssignmentStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreed levels and proposals in the database. Checks no rights. */
@Repository
class AgreementStore {

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The levels in force, by criterion. */
    Map<String, AgreedLevel> agreed(PlanVersionId version) {
        Map<String, AgreedLevel> agreed = new LinkedHashMap<>();
        jdbc.sql("""
                        select criterion, level, reason, agreed_by, agreed_at from agreed_level
                        where plan_version = ? order by criterion, revision
                        """)
                .param(version.value())
                .query(AgreementStore::level)
                .list()
                .forEach(level -> agreed.put(level.criterion(), level));
        return agreed;
    }

    void agree(PlanVersionId version, AgreedLevel agreed) {
        jdbc.sql("""
                        insert into agreed_level (plan_version, criterion, revision, level, reason, agreed_by, agreed_at)
                        select cast(:version as uuid), :criterion, coalesce(max(revision), 0) + 1, :level, :reason, :by,
                               cast(:at as timestamp with time zone)
                        from agreed_level where plan_version = :version and criterion = :criterion
                        """)
                .param("version", version.value())
                .param("criterion", agreed.criterion())
                .param("level", agreed.level().name())
                .param("reason", agreed.reason())
                .param("by", agreed.by().value())
                .param("at", utc(agreed.at()))
                .update();
    }

    /** Everybody who ever recorded a level of the version, or proposed it. */
    Set<UserId> moderators(PlanVersionId version) {
        return new HashSet<>(jdbc.sql("""
                        select agreed_by as person from agreed_level where plan_version = :version
                        union select proposed_by from proposal where plan_version = :version
                        """)
                .param("version", version.value())
                .query((row, n) -> new UserId(row.getString("person")))
                .list());
    }

    /** Versions with at least one agreed level. */
    List<PlanVersionId> moderated() {
        return jdbc.sql("select distinct plan_version from agreed_level")
                .query((row, n) -> new PlanVersionId(row.getObject("plan_version", UUID.class)))
                .list();
    }

    void propose(Proposal p) {
        jdbc.sql("""
                        insert into proposal (plan_version, round, footprint, criteria_set, criteria_edition,
                                              silent_issues, pages, pages_known, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        p.version().value(),
                        p.round().slug(),
                        p.footprint(),
                        p.criteriaSet(),
                        p.criteriaEdition(),
                        String.join("\n", p.silentIssues()),
                        p.pages(),
                        p.pagesKnown(),
                        p.by().value(),
                        utc(p.at()))
                .update();
    }

    boolean withdraw(PlanVersionId version) {
        return jdbc.sql("delete from proposal where plan_version = ?")
                        .param(version.value())
                        .update()
                == 1;
    }

    Optional<Proposal> proposal(PlanVersionId version) {
        return jdbc.sql("select * from proposal where plan_version = ?")
                .param(version.value())
                .query(AgreementStore::proposal)
                .optional();
    }

    List<Proposal> proposals(RoundId round) {
        return jdbc.sql("select * from proposal where round = ? order by footprint")
                .param(round.slug())
                .query(AgreementStore::proposal)
                .list();
    }

    private static AgreedLevel level(ResultSet row, int number) throws SQLException {
        return new AgreedLevel(
                row.getString("criterion"),
                ScoreLevel.valueOf(row.getString("level")),
                row.getString("reason"),
                new UserId(row.getString("agreed_by")),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant());
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                new RoundId(row.getString("round")),
                row.getString("footprint"),
                row.getString("criteria_set"),
                row.getString("criteria_edition"),
                row.getString("silent_issues").lines().toList(),
                row.getInt("pages"),
                row.getInt("pages_known"),
                new UserId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
