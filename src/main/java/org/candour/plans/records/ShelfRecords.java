package org.candour.plans.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes to versions and documents after they were taken in, and what is kept of documents that left. */
@Repository
public class ShelfRecords {

    private static final String REPLACED = "select id, version_id, file_name, sha256, byte_count, replaced_at as at,"
            + " replaced_who as who, '' as reason, replaced_by from plan_document where replaced_by is not null";
    private static final String DELETED = "select document_id as id, version_id, file_name, sha256, byte_count,"
            + " deleted_at as at, deleted_by as who, reason, cast(null as uuid) as replaced_by from plan_deletion"
            + " where true";

    private final JdbcClient db;

    ShelfRecords(JdbcClient db) {
        this.db = db;
    }

    /** What is left to do for a deletion whose files may still lie there. */
    public record Leftover(DocumentId document, String sha256) {}

    public void edit(PlanVersionId version, String title, @Nullable LocalDate date) {
        db.sql("update plan_version set title = :title, version_date = :date where id = :id")
                .param("title", title)
                .param("date", date)
                .param("id", version.value())
                .update();
    }

    public void changeRole(DocumentId document, DocumentRole role) {
        db.sql("update plan_document set role = :role where id = :id")
                .param("role", role.name())
                .param("id", document.value())
                .update();
    }

    /** False when it is not there any more, or was replaced already. */
    public boolean replace(DocumentId earlier, DocumentId by, Instant at, String who) {
        return db.sql("update plan_document set replaced_by = :by, replaced_at = :at, replaced_who = :who"
                                + " where id = :id and replaced_by is null")
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("who", who)
                        .param("id", earlier.value())
                        .update()
                == 1;
    }

    /** Lets a replaced document count again. */
    public void restore(DocumentId document) {
        db.sql("update plan_document set replaced_by = null, replaced_at = null, replaced_who = '' where id = :id")
                .param("id", document.value())
                .update();
    }

    /** Puts the record of the deletion in the document's place; false while it is being read. */
    public boolean delete(Document document, Instant at, String who, String reason) {
        boolean wasPublic = wasPublic(document.id());
        int gone = db.sql("delete from plan_document where id = :id and state <> 'READING'")
                .param("id", document.id().value())
                .update();
        if (gone == 0) {
            return false;
        }
        db.sql("insert into plan_deletion (document_id, version_id, file_name, role, sha256, byte_count, received_at,"
                        + " received_from, deleted_by, deleted_at, reason, files_gone, was_public) values (:id, :version, :name,"
                        + " :role, :sha256, :bytes, :received, :from, :who, :at, :reason, false, :public)")
                .param("public", wasPublic)
                .param("id", document.id().value())
                .param("version", document.version().value())
                .param("name", document.fileName())
                .param("role", document.role().name())
                .param("sha256", document.sha256())
                .param("bytes", document.bytes())
                .param("received", document.receivedAt().atOffset(ZoneOffset.UTC))
                .param("from", document.receivedFrom())
                .param("who", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
        return true;
    }

    /** Whether everybody could read it, now or before. */
    private boolean wasPublic(DocumentId document) {
        return db.sql("select count(*) from plan_document d join plan_version v on v.id = d.version_id where d.id = :id"
                                + " and (d.public_since is not null or v.is_public"
                                + " and d.state in ('INDEXED', 'PARTLY_READABLE', 'UNREADABLE'))")
                        .param("id", document.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The deletion of a document that had been public; of any other nothing is known. */
    public Optional<Departure> publicDeletion(DocumentId document) {
        return db.sql(DELETED + " and was_public and document_id = :id")
                .param("id", document.value())
                .query(ShelfRecords::departure)
                .optional();
    }

    /** What was deleted from a version after it had been public, newest first. */
    public List<Departure> publicDeletions(PlanVersionId version) {
        return db.sql(DELETED + " and was_public and version_id = :version order by deleted_at desc")
                .param("version", version.value())
                .query(ShelfRecords::departure)
                .list();
    }

    /** The last deletion of these bytes from where they had been public. */
    public Optional<Departure> publicDeletion(String sha256) {
        return db
                .sql(DELETED + " and was_public and sha256 = :sha256 order by deleted_at desc")
                .param("sha256", sha256)
                .query(ShelfRecords::departure)
                .list()
                .stream()
                .findFirst();
    }

    public List<Leftover> leftovers() {
        return db.sql("select document_id, sha256 from plan_deletion where not files_gone")
                .query((row, number) ->
                        new Leftover(new DocumentId(row.getObject("document_id", UUID.class)), row.getString("sha256")))
                .list();
    }

    public void filesGone(DocumentId document) {
        db.sql("update plan_deletion set files_gone = true where document_id = :id")
                .param("id", document.value())
                .update();
    }

    /** Every deletion there was: what must not lie on the disk any more. */
    public List<Departure> deletions() {
        return db.sql(DELETED).query(ShelfRecords::departure).list();
    }

    public List<Departure> departures(PlanVersionId version) {
        return Stream.of(REPLACED, DELETED)
                .flatMap(query -> db
                        .sql(query + " and version_id = :version")
                        .param("version", version.value())
                        .query(ShelfRecords::departure)
                        .list()
                        .stream())
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .toList();
    }

    public Optional<Departure> departure(DocumentId document) {
        return db.sql(REPLACED + " and id = :id")
                .param("id", document.value())
                .query(ShelfRecords::departure)
                .optional()
                .or(() -> db.sql(DELETED + " and document_id = :id")
                        .param("id", document.value())
                        .query(ShelfRecords::departure)
                        .optional());
    }

    /** Documents with other bytes of which every page says the same. */
    public List<Document> withTextsOf(DocumentId document) {
        return db.sql("select d.* from plan_document d join plan_document t on t.fingerprint = d.fingerprint"
                        + " where t.id = :id and d.sha256 <> t.sha256 and t.fingerprint <> '' and t.pages_read > 0"
                        + " order by d.received_at, d.id")
                .param("id", document.value())
                .query(Rows::document)
                .list();
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("replaced_by", UUID.class);
        return new Departure(
                new DocumentId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("byte_count"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("reason"),
                by == null ? null : new DocumentId(by));
    }
}
