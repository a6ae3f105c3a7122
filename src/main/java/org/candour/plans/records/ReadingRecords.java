package org.candour.plans.records;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.Readability;
import org.candour.plans.reader.ReaderVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The state of the queue of documents to be read, which is the state of the documents. */
@Repository
public class ReadingRecords {

    private final JdbcClient db;

    ReadingRecords(JdbcClient db) {
        this.db = db;
    }

    /** Documents that were being read when the portal stopped wait again. */
    public void putBack() {
        db.sql("update plan_document set state = 'RECEIVED' where state = 'READING'")
                .update();
    }

    /** A document whose reading failed waits again; false when it is not being read. */
    public boolean putBack(DocumentId document) {
        return db.sql("update plan_document set state = 'RECEIVED' where id = :id and state = 'READING'")
                        .param("id", document.value())
                        .update()
                == 1;
    }

    public List<DocumentId> waiting() {
        return db.sql("select id from plan_document where state = 'RECEIVED' order by received_at, id")
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Takes a waiting document; false when it does not wait (any more). */
    public boolean begin(DocumentId document) {
        return db.sql("update plan_document set state = 'READING', attempts = attempts + 1"
                                + " where id = :id and state = 'RECEIVED'")
                        .param("id", document.value())
                        .update()
                == 1;
    }

    /** How many times reading the document has begun. */
    public int attempts(DocumentId document) {
        return db.sql("select attempts from plan_document where id = :id")
                .param("id", document.value())
                .query(Integer.class)
                .single();
    }

    public void end(DocumentId document, ReadingResult result) {
        db.sql("update plan_document set state = :state, reason = :reason, media_type = :type, page_word = :word,"
                        + " pages = :pages, pages_read = :read, pages_ocr = 0, pages_blank = :blank,"
                        + " pages_unreadable = :unreadable, pages_foreign = :foreign,"
                        + " pages_pictured = :pictured, breaks_off = :breaksOff, fingerprint = :fingerprint,"
                        + " reader = :reader where id = :id and state = 'READING'")
                .param("reader", ReaderVersion.CURRENT)
                .param("id", document.value())
                .param("state", result.state().name())
                .param("reason", result.reason())
                .param("type", result.mediaType())
                .param("word", result.pageWord())
                .param("pages", result.pages())
                .param("read", result.read())
                .param("blank", result.blank())
                .param("unreadable", result.unreadable())
                .param("foreign", result.foreign())
                .param("pictured", result.pictured())
                .param("breaksOff", result.breaksOff())
                .param("fingerprint", result.fingerprint())
                .update();
    }

    /** Keeps others from changing the document's pages until the transaction ends; returns the fingerprint. */
    public String lock(DocumentId document) {
        return db.sql("select fingerprint from plan_document where id = :id for update")
                .param("id", document.value())
                .query(String.class)
                .single();
    }

    /** Documents read before pages with pictures beside their text were counted. */
    public List<DocumentId> withoutCountOfPictures() {
        return db.sql("select id from plan_document where pages_pictured is null"
                        + " and state in ('INDEXED', 'PARTLY_READABLE', 'UNREADABLE')")
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    public void countPictures(DocumentId document, int pictured, int foreign) {
        db.sql("update plan_document set pages_pictured = :pictured, pages_foreign = :foreign where id = :id")
                .param("id", document.value())
                .param("pictured", pictured)
                .param("foreign", foreign)
                .update();
    }

    public boolean breaksOff(DocumentId document) {
        return db.sql("select breaks_off from plan_document where id = :id")
                .param("id", document.value())
                .query(Boolean.class)
                .single();
    }

    public void refingerprint(DocumentId document, String fingerprint) {
        db.sql("update plan_document set fingerprint = :fingerprint where id = :id")
                .param("id", document.value())
                .param("fingerprint", fingerprint)
                .update();
    }

    /** Records anew where a document stands that has been read before. */
    public void recount(
            DocumentId document,
            DocumentState state,
            String reason,
            ToIntFunction<Readability> count,
            int foreign,
            int pictured) {
        db.sql(
                        "update plan_document set state = :state, reason = :reason, pages_read = :read, pages_ocr = :ocr,"
                                + " pages_blank = :blank, pages_unreadable = :unreadable, pages_foreign = :foreign,"
                                + " pages_pictured = :pictured where id = :id and state in ('INDEXED', 'PARTLY_READABLE', 'UNREADABLE')")
                .param("id", document.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("read", count.applyAsInt(Readability.TEXT))
                .param("ocr", count.applyAsInt(Readability.OCR))
                .param("blank", count.applyAsInt(Readability.BLANK))
                .param("unreadable", count.applyAsInt(Readability.UNREADABLE))
                .param("foreign", foreign)
                .param("pictured", pictured)
                .update();
    }
}
