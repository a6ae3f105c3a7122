package org.candour.silences.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.Judgement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings in the database. Rows are added and never changed. */
@Repository
class FindingStore {

    private static final String NEWEST = " and f.revision = (select max(n.revision) from finding n"
            + " where n.plan_version = f.plan_version and n.issue = f.issue)";

    private final JdbcClient db;

    FindingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Adds a revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else added it first
     */
    void add(Finding finding, String texts) {
        db.sql("""
                        insert into finding (plan_version, issue, revision, round_id, footprint, issue_edition, judgement,
                            note, certificate, texts, judged_by, judged_at)
                        values (:version, :issue, :revision, :round, :footprint, :edition, :judgement,
                            :note, :certificate, :texts, :by, :at)
                        """)
                .param("version", finding.version().value())
                .param("issue", finding.issue())
                .param("revision", finding.revision())
                .param("round", finding.round().slug())
                .param("footprint", finding.footprint())
                .param("edition", finding.issueEdition())
                .param("judgement", finding.judgement().name())
                .param("note", finding.note())
                .param("certificate", CertificateNumber.id(finding.certificate()))
                .param("texts", texts)
                .param("by", finding.by().value())
                .param("at", OffsetDateTime.ofInstant(finding.at(), ZoneOffset.UTC))
                .update();
        for (int place = 0; place < finding.citations().size(); place++) {
            add(finding, place, finding.citations().get(place));
        }
    }

    private void add(Finding finding, int place, CitedPassage cited) {
        db.sql("""
                        insert into finding_citation (plan_version, issue, revision, place, document, document_label,
                            page_word, page, passage, doubt)
                        values (:version, :issue, :revision, :place, :document, :label, :word, :page, :passage, :doubt)
                        """)
                .param("version", finding.version().value())
                .param("issue", finding.issue())
                .param("revision", finding.revision())
                .param("place", place)
                .param("document", cited.document().value())
                .param("label", cited.documentLabel())
                .param("word", cited.pageWord())
                .param("page", cited.page())
                .param("passage", cited.passage())
                .param("doubt", cited.doubt())
                .update();
    }

    /** The newest revision on each issue and version of the round. */
    List<StoredFinding> newest(RoundId round) {
        return read(" where f.round_id = :round" + NEWEST, Map.of("round", round.slug()));
    }

    List<StoredFinding> newest(PlanVersionId version) {
        return read(" where f.plan_version = :version" + NEWEST, Map.of("version", version.value()));
    }

    /** The newest revisions of all rounds. */
    List<StoredFinding> newest() {
        return read(" where 1 = 1" + NEWEST, Map.of());
    }

    /** Every revision, newest first. */
    List<StoredFinding> all(PlanVersionId version, String issue) {
        return read(
                " where f.plan_version = :version and f.issue = :issue",
                Map.of("version", version.value(), "issue", issue));
    }

    private List<StoredFinding> read(String which, Map<String, ?> params) {
        Map<String, List<CitedPassage>> citations = new HashMap<>();
        db.sql("select c.* from finding_citation c join finding f on f.plan_version = c.plan_version"
                        + " and f.issue = c.issue and f.revision = c.revision" + which + " order by c.place")
                .params(params)
                .query(row -> {
                    citations
                            .computeIfAbsent(key(row), none -> new ArrayList<>())
                            .add(citation(row));
                });
        return db.sql("select f.* from finding f" + which + " order by f.footprint, f.issue, f.revision desc")
                .params(params)
                .query((row, n) -> finding(row, citations.getOrDefault(key(row), List.of())))
                .list();
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("plan_version") + row.getString("issue") + "/" + row.getInt("revision");
    }

    private static CitedPassage citation(ResultSet row) throws SQLException {
        return new CitedPassage(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("document_label"),
                row.getString("page_word"),
                row.getInt("page"),
                row.getString("passage"),
                Objects.requireNonNullElse(row.getString("doubt"), ""));
    }

    private static StoredFinding finding(ResultSet row, List<CitedPassage> citations) throws SQLException {
        Finding finding = new Finding(
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                new RoundId(row.getString("round_id")),
                row.getString("footprint"),
                row.getString("issue"),
                row.getInt("issue_edition"),
                row.getInt("revision"),
                Judgement.valueOf(row.getString("judgement")),
                row.getString("note"),
                List.copyOf(citations),
                CertificateNumber.of(row.getLong("certificate")),
                new UserId(row.getString("judged_by")),
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                List.of());
        return new StoredFinding(finding, row.getString("texts"));
    }
}
