package org.candour.plans.records;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions and documents, public or not. Asks for no rights; the services do. */
@Repository
public class PlanRecords {

    private final JdbcClient db;
    private final CoverageSettings settings;

    PlanRecords(JdbcClient db, CoverageSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    public List<PlanVersion> versions() {
        return db.sql("select * from plan_version order by made_at, id")
                .query(Rows::version)
                .list();
    }

    public List<PlanVersion> versions(RoundId round) {
        return db.sql("select * from plan_version where round_id = :round"
                        + " order by footprint, version_date desc nulls last, made_at desc")
                .param("round", round.slug())
                .query(Rows::version)
                .list();
    }

    public List<PlanVersion> versions(RoundId round, String footprint) {
        return db.sql("select * from plan_version where round_id = :round and footprint = :footprint"
                        + " order by version_date desc nulls last, made_at desc")
                .param("round", round.slug())
                .param("footprint", footprint)
                .query(Rows::version)
                .list();
    }

    public Optional<PlanVersion> version(PlanVersionId id) {
        return db.sql("select * from plan_version where id = :id")
                .param("id", id.value())
                .query(Rows::version)
                .optional();
    }

    /** Those that count: none that was replaced. */
    public List<Document> documents(PlanVersionId version) {
        return db.sql("select d.* from plan_document d where d.version_id = :version and d.replaced_by is null"
                        + Rows.DOCUMENT_ORDER)
                .param("version", version.value())
                .query(Rows::document)
                .list();
    }

    /** Versions in which a document counts. */
    public Set<PlanVersionId> held() {
        return Set.copyOf(db.sql("select distinct version_id from plan_document"
                        + " where replaced_by is null and state <> 'REJECTED'")
                .query((row, number) -> new PlanVersionId(row.getObject("version_id", UUID.class)))
                .list());
    }

    /** Every document there is, oldest first. */
    public List<Document> documents() {
        return db.sql("select * from plan_document order by received_at, id")
                .query(Rows::document)
                .list();
    }

    public Optional<Document> document(DocumentId id) {
        return db.sql("select * from plan_document where id = :id")
                .param("id", id.value())
                .query(Rows::document)
                .optional();
    }

    /** Other documents with the same bytes, in whatever version. */
    public List<Document> withBytes(String sha256) {
        return db.sql("select * from plan_document where sha256 = :sha256 order by received_at")
                .param("sha256", sha256)
                .query(Rows::document)
                .list();
    }

    public Coverage coverage(PlanVersionId version) {
        return db.sql(Rows.COVERAGE_OF_VERSION)
                .param("version", version.value())
                .query(Rows::coverage)
                .single()
                .withThreshold(settings.threshold());
    }

    /** The coverage of every version that has a document, in one query. */
    public Map<PlanVersionId, Coverage> coverages() {
        Map<PlanVersionId, Coverage> all = new HashMap<>();
        db.sql(Rows.COVERAGES).query(row -> {
            all.put(
                    new PlanVersionId(row.getObject("version_id", UUID.class)),
                    Rows.coverage(row, 0).withThreshold(settings.threshold()));
        });
        return all;
    }

    /** The same of one document that counts. */
    public Coverage coverage(DocumentId document) {
        return db.sql(Rows.COVERAGE_OF_DOCUMENT)
                .param("document", document.value())
                .query(Rows::coverage)
                .single()
                .withThreshold(settings.threshold());
    }

    public Optional<String> fingerprint(DocumentId document) {
        return db.sql("select fingerprint from plan_document where id = :id and fingerprint <> ''")
                .param("id", document.value())
                .query(String.class)
                .optional();
    }

    /** Which reading of the document's file counts: 0 for the first. */
    public int reading(DocumentId document) {
        return db.sql("select texts from plan_document where id = :id")
                .param("id", document.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The fingerprints of all documents that count, by version, in one query. */
    public Map<PlanVersionId, Map<DocumentId, String>> fingerprints() {
        Map<PlanVersionId, Map<DocumentId, String>> all = new HashMap<>();
        db.sql("select version_id, id, fingerprint from plan_document where replaced_by is null")
                .query(row -> {
                    PlanVersionId version = new PlanVersionId(row.getObject("version_id", UUID.class));
                    DocumentId document = new DocumentId(row.getObject("id", UUID.class));
                    all.computeIfAbsent(version, first -> new HashMap<>()).put(document, row.getString("fingerprint"));
                });
        return all;
    }

    public PlanVersion addVersion(RoundId round, String footprint, String title, @Nullable LocalDate date) {
        UUID id = UUID.randomUUID();
        db.sql("insert into plan_version (id, round_id, footprint, title, version_date, is_public, made_at)"
                        + " values (:id, :round, :footprint, :title, :date, false, :now)")
                .param("id", id)
                .param("round", round.slug())
                .param("footprint", footprint)
                .param("title", title)
                .param("date", date, Types.DATE)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return new PlanVersion(new PlanVersionId(id), round, footprint, title, date, false);
    }

    /** Dates a version that had no date. */
    public void date(PlanVersionId version, LocalDate date) {
        db.sql("update plan_version set version_date = :date where id = :id and version_date is null")
                .param("id", version.value())
                .param("date", date)
                .update();
    }

    public void source(DocumentId document, String from) {
        db.sql("update plan_document set received_from = :from where id = :id")
                .param("id", document.value())
                .param("from", from)
                .update();
    }

    public void add(Document document) {
        db.sql("insert into plan_document (id, version_id, file_name, role, media_type, sha256, byte_count,"
                        + " state, reason, page_word, pages, pages_read, pages_ocr, pages_blank, pages_unreadable,"
                        + " breaks_off, fingerprint, attempts, received_at, received_from, received_by) values"
                        + " (:id, :version, :name, :role, :type, :sha256, :bytes, :state, '', :pageWord, 0, 0, 0,"
                        + " 0, 0, false, '', 0, :at, :from, :by)")
                .param("id", document.id().value())
                .param("version", document.version().value())
                .param("name", document.fileName())
                .param("role", document.role().name())
                .param("type", document.mediaType())
                .param("sha256", document.sha256())
                .param("bytes", document.bytes())
                .param("state", document.state().name())
                .param("pageWord", document.pageWord())
                .param("at", document.receivedAt().atOffset(ZoneOffset.UTC))
                .param("from", document.receivedFrom())
                .param("by", document.receivedBy())
                .update();
    }

    /** Whether that changed anything. What was public stays known as such, also when it is not any more. */
    public boolean setPublic(PlanVersionId version, boolean isPublic) {
        db.sql("update plan_document set public_since = :now where version_id = :id and public_since is null"
                        + " and state in ('INDEXED', 'PARTLY_READABLE', 'UNREADABLE') and (:to or exists"
                        + " (select 1 from plan_version v where v.id = version_id and v.is_public))")
                .param("id", version.value())
                .param("to", isPublic)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return db.sql("update plan_version set is_public = :to where id = :id and is_public <> :to")
                        .param("id", version.value())
                        .param("to", isPublic)
                        .update()
                == 1;
    }
}
