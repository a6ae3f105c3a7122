package org.candour.plans.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.reader.ReaderVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that are to be read again by a newer reader, and what came of it. */
@Repository
public class AgainRecords {

    private static final String WAITING = " from plan_document where again = 'WAITING' and replaced_by is null";

    private final JdbcClient db;

    AgainRecords(JdbcClient db) {
        this.db = db;
    }

    /** From now on the documents that an earlier reader read wait, unless this one has tried already. */
    public void mark() {
        db.sql("update plan_document set again = 'WAITING', again_attempts = 0 where again <> 'WAITING'"
                        + " and reader < :reader and again_reader < :reader and state not in ('RECEIVED', 'READING')"
                        + " and replaced_by is null")
                .param("reader", ReaderVersion.CURRENT)
                .update();
    }

    /** None waits while nothing is read again. */
    public void unmark() {
        db.sql("update plan_document set again = case when again_reason = '' then '' else 'KEPT' end"
                        + " where again = 'WAITING'")
                .update();
    }

    /** Those that wait, in order. */
    public List<DocumentId> waiting() {
        return db.sql("select id" + WAITING + " order by received_at, id")
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Documents of which another reading than the first counts. */
    public List<DocumentId> switched() {
        return db.sql("select id from plan_document where texts > 0")
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Notes that reading it again begins, and returns how often it has begun. */
    public int begin(DocumentId document) {
        db.sql("update plan_document set again_attempts = again_attempts + 1 where id = :id")
                .param("id", document.value())
                .update();
        return db.sql("select again_attempts from plan_document where id = :id")
                .param("id", document.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Keeps others from changing the document's pages until the transaction ends; returns the fingerprint, or nothing when
     * it does not wait any more.
     */
    public Optional<String> lock(DocumentId document) {
        return db.sql("select fingerprint" + WAITING + " and id = :id for update")
                .param("id", document.value())
                .query(String.class)
                .optional();
    }

    /** The earlier reading stays, for that reason. */
    public void keepEarlier(DocumentId document, String reason) {
        end(document, "again = 'KEPT', again_reason = :reason", reason);
    }

    /** The newer reader reads the same. */
    public void same(DocumentId document) {
        end(document, "again = '', again_reason = :reason, reader = :reader", "");
    }

    /** From now on the new reading counts. */
    public void switchTo(DocumentId document, int texts, ReadingResult result) {
        db.sql("update plan_document set state = :state, media_type = :type, page_word = :word, pages = :pages,"
                        + " breaks_off = :breaksOff, fingerprint = :fingerprint, texts = :texts where id = :id")
                .param("id", document.value())
                .param("state", result.state().name())
                .param("type", result.mediaType())
                .param("word", result.pageWord())
                .param("pages", result.pages())
                .param("breaksOff", result.breaksOff())
                .param("fingerprint", result.fingerprint())
                .param("texts", texts)
                .update();
        same(document);
    }

    private void end(DocumentId document, String set, String reason) {
        db.sql("update plan_document set again_reader = :reader, again_attempts = 0, " + set + " where id = :id")
                .param("id", document.value())
                .param("reader", ReaderVersion.CURRENT)
                .param("reason", reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…")
                .update();
    }

    /** Why the reading of an earlier reader stays; empty where it does not. */
    public String reason(DocumentId document) {
        return db.sql("select again_reason from plan_document where id = :id and again = 'KEPT'")
                .param("id", document.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
