package org.candour.plans.records;

import java.util.List;
import java.util.Optional;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public versions and their documents. Every question is asked of what is public alone; nothing is filtered later. */
@Repository
public class PublicRecords {

    private static final String DOCUMENTS = "select d.* from plan_document d join plan_version v on v.id = d.version_id"
            + " where v.is_public and d.state in ('INDEXED', 'PARTLY_READABLE', 'UNREADABLE')";

    /** A version without a document has nothing to read: it never comes before one that has. */
    private static final String ORDER = " order by footprint, case when exists (select 1 from plan_document d"
            + " where d.version_id = v.id and d.replaced_by is null and d.state <> 'REJECTED') then 0 else 1 end,"
            + " version_date desc nulls last, made_at desc";

    private final JdbcClient db;
    private final CoverageSettings settings;

    PublicRecords(JdbcClient db, CoverageSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    public List<PlanVersion> versions(RoundId round) {
        return db.sql("select v.* from plan_version v where is_public and round_id = :round" + ORDER)
                .param("round", round.slug())
                .query(Rows::version)
                .list();
    }

    public List<PlanVersion> versions(RoundId round, String footprint) {
        return db.sql("select v.* from plan_version v where is_public and round_id = :round and footprint = :footprint"
                        + ORDER)
                .param("round", round.slug())
                .param("footprint", footprint)
                .query(Rows::version)
                .list();
    }

    public Optional<PlanVersion> version(PlanVersionId id) {
        return db.sql("select * from plan_version where is_public and id = :id")
                .param("id", id.value())
                .query(Rows::version)
                .optional();
    }

    public List<Document> documents(PlanVersionId version) {
        return db.sql(DOCUMENTS + " and d.version_id = :version and d.replaced_by is null" + Rows.DOCUMENT_ORDER)
                .param("version", version.value())
                .query(Rows::document)
                .list();
    }

    public Optional<Document> document(DocumentId id) {
        return db.sql(DOCUMENTS + " and d.id = :id")
                .param("id", id.value())
                .query(Rows::document)
                .optional();
    }

    /** The same bytes may be part of several public versions; then the oldest. */
    public Optional<Document> documentBySha256(String sha256) {
        return db
                .sql(DOCUMENTS + " and d.sha256 = :sha256 order by d.received_at, d.id")
                .param("sha256", sha256)
                .query(Rows::document)
                .list()
                .stream()
                .findFirst();
    }

    public Coverage coverage(PlanVersionId version) {
        return db.sql(Rows.COVERAGE_OF_PUBLIC_VERSION)
                .param("version", version.value())
                .query(Rows::coverage)
                .single()
                .withThreshold(settings.threshold());
    }
}
