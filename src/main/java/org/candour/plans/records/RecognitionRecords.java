package org.candour.plans.records;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of pages to be recognised. */
@Repository
public class RecognitionRecords {

    private final JdbcClient db;

    RecognitionRecords(JdbcClient db) {
        this.db = db;
    }

    /** Pages of one document and how many of them are done. */
    public record Share(int done, int all) {}

    /**
     * Puts a page in the queue, unless it is or was in it.
     *
     * @param besideText whether only the pictures beside its text are to be recognised
     */
    public void add(DocumentId document, int page, boolean besideText) {
        db.sql("insert into plan_recognition (document_id, page, state, attempts, queued_at, beside_text)"
                        + " select :document, :page, 'WAITING', 0, :now, :beside where not exists (select 1 from plan_recognition"
                        + " where document_id = :document and page = :page)")
                .param("document", document.value())
                .param("page", page)
                .param("beside", besideText)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** Documents with waiting pages, those that have waited longest first. */
    public List<DocumentId> waitingDocuments() {
        return db.sql("select document_id from plan_recognition where state = 'WAITING' group by document_id"
                        + " order by min(queued_at), document_id")
                .query((row, number) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }

    /** Pages of which nothing could be read come first. */
    public List<Integer> waitingPages(DocumentId document, int most) {
        return db.sql("select page from plan_recognition where document_id = :document and state = 'WAITING'"
                        + " order by beside_text, page fetch first :most rows only")
                .param("document", document.value())
                .param("most", most)
                .query((row, number) -> row.getInt("page"))
                .list();
    }

    public int waiting(DocumentId document) {
        return db.sql("select count(*) from plan_recognition where document_id = :document and state = 'WAITING'")
                .param("document", document.value())
                .query(Integer.class)
                .single();
    }

    public boolean isWaiting(DocumentId document, int page) {
        return db.sql("select count(*) from plan_recognition where document_id = :document and page = :page"
                                + " and state = 'WAITING'")
                        .param("document", document.value())
                        .param("page", page)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Share share(DocumentId document) {
        return db.sql("select count(*) as all_pages, coalesce(sum(case when state = 'WAITING' then 0 else 1 end), 0)"
                        + " as done from plan_recognition where document_id = :document")
                .param("document", document.value())
                .query((row, number) -> new Share(row.getInt("done"), row.getInt("all_pages")))
                .single();
    }

    /** Notes that recognising the page begins, and returns how often it has begun. */
    public int begin(DocumentId document, int page) {
        db.sql("update plan_recognition set attempts = attempts + 1 where document_id = :document and page = :page")
                .param("document", document.value())
                .param("page", page)
                .update();
        return db.sql("select attempts from plan_recognition where document_id = :document and page = :page")
                .param("document", document.value())
                .param("page", page)
                .query(Integer.class)
                .single();
    }

    /** The page was not to blame that it was begun so many times in vain. */
    public void takeBack(DocumentId document, int page, int times) {
        db.sql(
                        "update plan_recognition set attempts = attempts - :times where document_id = :document and page = :page")
                .param("times", times)
                .param("document", document.value())
                .param("page", page)
                .update();
    }

    /** The page is as one that never was in the queue. */
    public void forget(DocumentId document, int page) {
        db.sql("delete from plan_recognition where document_id = :document and page = :page")
                .param("document", document.value())
                .param("page", page)
                .update();
    }

    /** The page no longer waits. */
    public void end(DocumentId document, int page) {
        db.sql("update plan_recognition set state = 'DONE' where document_id = :document and page = :page")
                .param("document", document.value())
                .param("page", page)
                .update();
    }

    /** Nothing waits while nothing can be recognised; it waits again as soon as something can. */
    public void switchTo(boolean on) {
        db.sql("update plan_recognition set state = :to where state = :from")
                .param("to", on ? "WAITING" : "OFF")
                .param("from", on ? "OFF" : "WAITING")
                .update();
    }
}
