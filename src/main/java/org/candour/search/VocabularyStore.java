package org.candour.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.candour.search.VocabularyDesk.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people changed in the shipped vocabulary: every change stays, the last one of a term counts. */
@Repository
class VocabularyStore {

    private static final String GAP = "\n";

    private final JdbcClient db;

    VocabularyStore(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    List<Change> all() {
        return db.sql("select * from vocabulary_change order by id")
                .query(VocabularyStore::change)
                .list();
    }

    void add(VocabularyEntry entry, String reason, String by, Instant at) {
        db.sql("insert into vocabulary_change (term, names, ambiguous, narrower, one_way, in_use, note, source, reason,"
                        + " made_by, made_at) values (:term, :names, :ambiguous, :narrower, :oneWay, :inUse, :note,"
                        + " :source, :reason, :by, :at)")
                .param("term", entry.term())
                .param("names", String.join(GAP, entry.others()))
                .param("ambiguous", String.join(GAP, entry.ambiguous()))
                .param("narrower", String.join(GAP, entry.narrower()))
                .param("oneWay", entry.isOneWay())
                .param("inUse", entry.isInUse())
                .param("note", entry.note())
                .param("source", entry.source())
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                new VocabularyEntry(
                        row.getString("term"),
                        lines(row.getString("names")),
                        lines(row.getString("ambiguous")),
                        lines(row.getString("narrower")),
                        row.getBoolean("one_way"),
                        row.getBoolean("in_use"),
                        row.getString("note"),
                        row.getString("source"),
                        true),
                row.getString("reason"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(GAP)).filter(line -> !line.isEmpty()).toList();
    }
}
