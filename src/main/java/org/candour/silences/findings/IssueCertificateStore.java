package org.candour.silences.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.silences.IssueCertificate;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Certificates of findings in the database. They are added, never changed. */
@Repository
class IssueCertificateStore {

    private static final int LONGEST_LINE = 2000;

    private final JdbcClient db;

    IssueCertificateStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps the certificate and tells its number. */
    String add(IssueCertificate certificate, UserId by) {
        KeyHolder key = new GeneratedKeyHolder();
        db.sql("""
                        insert into search_certificate (plan_version, question, pages_searched, pages_unreadable, hits,
                            index_version, issued_by, issued_at, issue, issue_edition, title, verdict, why, to_check,
                            text_state)
                        values (:version, :question, :searched, :unreadable, :hits,
                            :index, :by, :at, :issue, :edition, :title, :verdict, :why, :check, :state)
                        """)
                .param("version", certificate.version().value())
                .param("question", certificate.question())
                .param("searched", certificate.pagesSearched())
                .param("unreadable", certificate.pagesUnreadable())
                .param("hits", certificate.hits())
                .param("index", certificate.indexVersion())
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(certificate.at(), ZoneOffset.UTC))
                .param("issue", certificate.issue())
                .param("edition", certificate.edition())
                .param("title", certificate.title())
                .param("verdict", certificate.verdict().name())
                .param("why", certificate.why())
                .param("check", certificate.toCheck())
                .param("state", certificate.textState())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey(), "the database gave no number")
                .longValue();
        certificate.lines().forEach((part, lines) -> add(id, part, lines));
        return CertificateNumber.of(id);
    }

    private void add(long id, Part part, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            String line = lines.get(place);
            db.sql("insert into search_certificate_line (certificate, kind, place, line)"
                            + " values (:id, :kind, :place, :line)")
                    .param("id", id)
                    .param("kind", part.name())
                    .param("place", place)
                    .param("line", line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                    .update();
        }
    }

    Optional<IssueCertificate> find(String number) {
        return CertificateNumber.parse(number)
                .flatMap(id -> db.sql("select * from search_certificate where id = :id and issue is not null")
                        .param("id", id)
                        .query((row, n) -> certificate(row, lines(id)))
                        .optional());
    }

    private Map<Part, List<String>> lines(long id) {
        Map<Part, List<String>> lines = new EnumMap<>(Part.class);
        db.sql("select kind, line from search_certificate_line where certificate = :id order by kind, place")
                .param("id", id)
                .query(row -> {
                    lines.computeIfAbsent(Part.valueOf(row.getString("kind")), none -> new ArrayList<>())
                            .add(row.getString("line"));
                });
        return lines;
    }

    private static IssueCertificate certificate(ResultSet row, Map<Part, List<String>> lines) throws SQLException {
        return new IssueCertificate(
                CertificateNumber.of(row.getLong("id")),
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                row.getString("issue"),
                row.getInt("issue_edition"),
                row.getString("title"),
                row.getString("question"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("why"),
                row.getBoolean("to_check"),
                row.getInt("pages_searched"),
                row.getInt("pages_unreadable"),
                row.getInt("hits"),
                row.getString("text_state"),
                row.getString("index_version"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                lines);
    }
}
