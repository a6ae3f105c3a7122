package org.candour.finance.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps which files were imported, and what headings stand for. */
@Repository
class ImportStore {

    private static final String RECORDED = "(exists (select 1 from finance_recording r where r.round = i.round"
            + " and r.import_id = cast(i.id as varchar(80))) or i.figures_added + i.figures_changed = 0)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportStore(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void add(RoundId round, PastImport i) {
        jdbc.sql(
                        "insert into finance_import (id, round, kind, file_name, sha256, bytes, imported_by, imported_at,"
                                + " figures_added, figures_changed, figures_unchanged) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        i.id(),
                        round.slug(),
                        i.kind().id(),
                        i.fileName(),
                        i.sha256(),
                        i.bytes(),
                        i.by(),
                        OffsetDateTime.ofInstant(i.at(), ZoneOffset.UTC),
                        i.added(),
                        i.changed(),
                        i.unchanged())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from finance_import where id = ?").param(id).update();
    }

    List<PastImport> past(RoundId round) {
        return jdbc.sql("select * from finance_import i where round = ? and " + RECORDED + " order by imported_at desc")
                .param(round.slug())
                .query(ImportStore::read)
                .list();
    }

    Optional<PastImport> sameFile(RoundId round, ImportKind kind, String sha256) {
        return past(round).stream()
                .filter(i -> i.kind() == kind && i.sha256().equals(sha256))
                .findFirst();
    }

    Set<String> hashes() {
        return new HashSet<>(jdbc.sql("select distinct sha256 from finance_import")
                .query(String.class)
                .list());
    }

    private static PastImport read(ResultSet row, int number) throws SQLException {
        return new PastImport(
                row.getObject("id", UUID.class),
                ImportKind.of(row.getString("kind")).orElse(ImportKind.FIGURES),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("figures_added"),
                row.getInt("figures_changed"),
                row.getInt("figures_unchanged"),
                false);
    }

    Map<String, String> headings(String person, ImportKind kind, String signature) {
        Map<String, String> mapping = new LinkedHashMap<>();
        jdbc.sql("select heading, field from finance_heading where person = ? and kind = ? and signature = ?")
                .params(person, kind.id(), signature)
                .query(row -> {
                    mapping.put(row.getString("heading"), row.getString("field"));
                });
        return mapping;
    }

    void keepHeadings(String person, ImportKind kind, String signature, Map<String, String> mapping) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from finance_heading where person = ? and kind = ? and signature = ?")
                    .params(person, kind.id(), signature)
                    .update();
            mapping.forEach((heading, field) -> jdbc.sql(
                            "insert into finance_heading (person, kind, signature, heading, field) values (?, ?, ?, ?, ?)")
                    .params(person, kind.id(), signature, heading, field)
                    .update());
        });
    }
}
