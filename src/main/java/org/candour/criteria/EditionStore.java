package org.candour.criteria;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions as text. An edition once stored is never changed. */
@Repository
class EditionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Stored(String setId, String edition, String content) {}

    void keep(String setId, String edition, String content) {
        if (content(setId, edition).isEmpty()) {
            jdbc.sql("insert into criteria_edition (set_id, edition, content, stored_at) values (?, ?, ?, ?)")
                    .params(setId, edition, content, OffsetDateTime.now(clock))
                    .update();
        }
    }

    Optional<String> content(String setId, String edition) {
        return jdbc.sql("select content from criteria_edition where set_id = ? and edition = ?")
                .params(setId, edition)
                .query(String.class)
                .optional();
    }

    List<Stored> all() {
        return jdbc.sql("select set_id, edition, content from criteria_edition order by set_id, stored_at")
                .query((row, n) ->
                        new Stored(row.getString("set_id"), row.getString("edition"), row.getString("content")))
                .list();
    }
}
