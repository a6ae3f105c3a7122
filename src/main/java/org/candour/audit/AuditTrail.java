package org.candour.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.common.Auditable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes a line for every {@link Auditable} event, in the transaction that raised it. Nothing changes or deletes one. */
@Service
public class AuditTrail {

    /** One line of the trail. */
    public record Entry(long id, Instant at, String actor, String kind, String deed) {}

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void record(Auditable event) {
        jdbc.sql("insert into audit_entry (happened_at, actor, kind, deed) values (:at, :actor, :kind, :deed)")
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("kind", event.getClass().getSimpleName())
                .param("deed", event.deed().length() > 2000 ? event.deed().substring(0, 2000) : event.deed())
                .update();
    }

    /** The newest entries, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Entry> newest(int limit) {
        return jdbc.sql("select id, happened_at, actor, kind, deed from audit_entry order by id desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> new Entry(
                        row.getLong("id"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("kind"),
                        row.getString("deed")))
                .list();
    }
}
