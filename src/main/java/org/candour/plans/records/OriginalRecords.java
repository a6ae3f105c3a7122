package org.candour.plans.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When originals were last compared with their SHA-256, and which of them were found damaged. */
@Repository
public class OriginalRecords {

    private final JdbcClient db;

    OriginalRecords(JdbcClient db) {
        this.db = db;
    }

    /** A damaged original and the files it is known as. */
    public record Damaged(String sha256, String fileNames, String damage, Instant at) {}

    /** Originals not compared since then, those that wait longest first. */
    public List<String> due(Instant since) {
        return db.sql("select d.sha256, coalesce(max(c.checked_at), min(d.received_at)) as seen from plan_document d"
                        + " left join plan_original_check c on c.sha256 = d.sha256 group by d.sha256"
                        + " having coalesce(max(c.checked_at), min(d.received_at)) < :since order by seen, d.sha256")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("sha256"))
                .list();
    }

    /** Notes the outcome of comparing; an empty damage is none. Returns what was noted before. */
    public String note(String sha256, String damage, Instant at) {
        String before = damage(sha256);
        int changed = update(
                "update plan_original_check set checked_at = :at, damage = :damage where sha256 = :sha256",
                sha256,
                damage,
                at);
        if (changed == 0) {
            update(
                    "insert into plan_original_check (sha256, checked_at, damage) select :sha256, :at, :damage"
                            + " where not exists (select 1 from plan_original_check where sha256 = :sha256)",
                    sha256,
                    damage,
                    at);
        }
        return before;
    }

    private int update(String sql, String sha256, String damage, Instant at) {
        return db.sql(sql)
                .param("sha256", sha256)
                .param("damage", damage)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(String sha256) {
        db.sql("delete from plan_original_check where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /** What is wrong with the original; empty when nothing is known to be. */
    public String damage(String sha256) {
        return db.sql("select damage from plan_original_check where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public List<Damaged> damaged() {
        return db.sql(
                        "select c.sha256, c.damage, c.checked_at, min(d.file_name) as file_name from plan_original_check c"
                                + " join plan_document d on d.sha256 = c.sha256 where c.damage <> ''"
                                + " group by c.sha256, c.damage, c.checked_at order by c.sha256")
                .query((row, number) -> new Damaged(
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getString("damage"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The time of the comparison that lies back furthest; empty before the first. */
    public Optional<Instant> oldestCheck() {
        return db.sql("select min(checked_at) from plan_original_check")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Bytes of all originals that documents have, each counted once. */
    public long bytes() {
        return db.sql(
                        "select coalesce(sum(b), 0) from (select max(byte_count) as b from plan_document group by sha256) o")
                .query(Long.class)
                .single();
    }

    /** Whether any document still has these bytes. */
    public boolean isUsed(String sha256) {
        return db.sql("select count(*) from plan_document where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
