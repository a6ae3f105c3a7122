package org.candour.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved searches in the database. */
@Repository
class SavedSearchStore {

    private final JdbcClient jdbc;

    SavedSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedSearch> of(UserId owner, RoundId round) {
        return jdbc.sql("select * from saved_search where kept_by = :owner and round = :round order by lower(name)")
                .param("owner", owner.value())
                .param("round", round.slug())
                .query((row, i) -> search(row))
                .list();
    }

    Optional<SavedSearch> find(UserId owner, UUID id) {
        return jdbc.sql("select * from saved_search where kept_by = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query((row, i) -> search(row))
                .optional();
    }

    void add(SavedSearch search, UserId owner, SortedSet<String> plans) {
        jdbc.sql("""
                        insert into saved_search (id, kept_by, round, name, question, in_region, in_role, version_title,
                            sorted_by, saved_at, seen_at)
                        values (:id, :owner, :round, :name, :question, :region, :role, :version, :sort, :at, :at)
                        """)
                .param("id", search.id())
                .param("owner", owner.value())
                .param("round", search.round().slug())
                .param("name", search.name())
                .param("question", search.question())
                .param("region", search.narrowing().region())
                .param("role", search.narrowing().role())
                .param("version", search.narrowing().version())
                .param("sort", search.order().value())
                .param("at", utc(search.seenAt()))
                .update();
        addPlans(search.id(), plans);
    }

    void rename(UUID id, String name) {
        jdbc.sql("update saved_search set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from saved_search where id = :id").param("id", id).update();
    }

    SortedSet<String> plans(UUID id) {
        return new TreeSet<>(jdbc.sql("select footprint from saved_search_plan where search = :id")
                .param("id", id)
                .query(String.class)
                .list());
    }

    void takeNote(UUID id, SortedSet<String> plans, Instant at) {
        jdbc.sql("delete from saved_search_plan where search = :id")
                .param("id", id)
                .update();
        addPlans(id, plans);
        jdbc.sql("update saved_search set seen_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    private void addPlans(UUID id, SortedSet<String> plans) {
        plans.forEach(plan -> jdbc.sql("insert into saved_search_plan (search, footprint) values (:id, :plan)")
                .param("id", id)
                .param("plan", plan)
                .update());
    }

    private static SavedSearch search(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                new RoundId(row.getString("round")),
                row.getString("name"),
                row.getString("question"),
                new Narrowing(row.getString("in_region"), row.getString("in_role"), row.getString("version_title")),
                Order.of(row.getString("sorted_by")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
