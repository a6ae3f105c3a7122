package org.candour.silences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Certificates in the database. They are added, never changed. */
@Repository
class CertificateStore {

    private static final String PREFIX = "C-";
    private static final String TERM = "term";
    private static final String DOCUMENT = "document";

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the certificate and gives it its number. */
    SearchCertificate add(SearchCertificate certificate, UserId by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into search_certificate (plan_version, question, pages_searched, pages_unreadable,
                            not_seen, hits, page_word, index_version, issued_by, issued_at)
                        values (:version, :question, :searched, :unreadable, :notSeen, :hits, :word, :index, :by, :at)
                        """)
                .param("version", certificate.version().value())
                .param("question", certificate.question())
                .param("searched", certificate.pagesSearched())
                .param("unreadable", certificate.pagesUnreadable())
                .param("notSeen", certificate.notSeen())
                .param("hits", certificate.hits())
                .param("word", certificate.pageWord())
                .param("index", certificate.indexVersion())
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(certificate.at(), ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey(), "the database gave no number")
                .longValue();
        addLines(id, TERM, certificate.searchedAs());
        addLines(id, DOCUMENT, certificate.documents());
        return certificate.numbered(PREFIX + id);
    }

    /** Empty also for text that cannot be a number, and for the certificate of a finding, which is no question of words. */
    Optional<SearchCertificate> find(String number) {
        return id(number).flatMap(id -> jdbc.sql("select * from search_certificate where id = :id and issue is null")
                .param("id", id)
                .query((row, i) -> certificate(row))
                .optional());
    }

    private void addLines(long id, String kind, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            jdbc.sql("""
                            insert into search_certificate_line (certificate, kind, place, line)
                            values (:id, :kind, :place, :line)
                            """)
                    .param("id", id)
                    .param("kind", kind)
                    .param("place", place)
                    .param("line", lines.get(place))
                    .update();
        }
    }

    private List<String> lines(long id, String kind) {
        return jdbc.sql("""
                        select line from search_certificate_line where certificate = :id and kind = :kind order by place
                        """)
                .param("id", id)
                .param("kind", kind)
                .query((row, i) -> row.getString("line"))
                .list();
    }

    private SearchCertificate certificate(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new SearchCertificate(
                PREFIX + id,
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                row.getString("question"),
                lines(id, TERM),
                row.getInt("pages_searched"),
                row.getInt("pages_unreadable"),
                Objects.requireNonNullElse(row.getString("not_seen"), ""),
                row.getInt("hits"),
                Objects.requireNonNullElse(row.getString("page_word"), "page"),
                row.getString("index_version"),
                lines(id, DOCUMENT),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Long> id(String number) {
        return number.matches("C-[0-9]{1,15}")
                ? Optional.of(Long.parseLong(number.substring(PREFIX.length())))
                : Optional.empty();
    }
}
