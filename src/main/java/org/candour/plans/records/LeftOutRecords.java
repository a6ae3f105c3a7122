package org.candour.plans.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of bundles that were not taken in, and what became of them. Asks for no rights; the services do. */
@Repository
public class LeftOutRecords {

    private final JdbcClient db;

    LeftOutRecords(JdbcClient db) {
        this.db = db;
    }

    /** Those of a version, in the order in which they were left out. */
    public List<LeftOut> of(PlanVersionId version) {
        return db.sql("select * from plan_left_out where version_id = :version order by left_at, path, id")
                .param("version", version.value())
                .query(LeftOutRecords::leftOut)
                .list();
    }

    public Optional<LeftOut> find(UUID id) {
        return db.sql("select * from plan_left_out where id = :id")
                .param("id", id)
                .query(LeftOutRecords::leftOut)
                .optional();
    }

    public void add(LeftOut file) {
        add(file, "");
    }

    /** Stands for all that nobody knows of a bundle until it has been taken in to its end. */
    public void addBundle(LeftOut whole, String sha256) {
        if (db.sql("select count(*) from plan_left_out where version_id = :version and bundle_sha256 = :sha256"
                                + " and settled_at is null")
                        .param("version", whole.version().value())
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                == 0) {
            add(whole, sha256);
        }
    }

    /** All that is missing of the bundle is known now. */
    public void forgetBundle(PlanVersionId version, String sha256) {
        db.sql("delete from plan_left_out where version_id = :version and bundle_sha256 = :sha256"
                        + " and settled_at is null")
                .param("version", version.value())
                .param("sha256", sha256)
                .update();
    }

    private void add(LeftOut file, String sha256) {
        db.sql("insert into plan_left_out (id, version_id, bundle, path, reason, left_at, left_who, bundle_sha256)"
                        + " values (:id, :version, :bundle, :path, :reason, :at, :who, :sha256)")
                .param("sha256", sha256)
                .param("id", file.id())
                .param("version", file.version().value())
                .param("bundle", cut(file.bundle(), 300))
                .param("path", cut(file.path(), 1000))
                .param("reason", cut(file.reason(), 1000))
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .param("who", file.by())
                .update();
    }

    /** False when that was done already. */
    public boolean settle(UUID id, Instant at, String who, String how) {
        return db.sql("update plan_left_out set settled_at = :at, settled_who = :who, settled_how = :how"
                                + " where id = :id and settled_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("who", who)
                        .param("how", cut(how, 300))
                        .update()
                == 1;
    }

    /** False when it is open, or came as a document. */
    public boolean open(UUID id) {
        return db.sql("update plan_left_out set settled_at = null, settled_who = '', settled_how = ''"
                                + " where id = :id and settled_how = :how")
                        .param("id", id)
                        .param("how", LeftOut.NOT_PART)
                        .update()
                == 1;
    }

    private static LeftOut leftOut(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new LeftOut(
                row.getObject("id", UUID.class),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("bundle"),
                row.getString("path"),
                row.getString("reason"),
                row.getObject("left_at", OffsetDateTime.class).toInstant(),
                row.getString("left_who"),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_who"),
                row.getString("settled_how"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
