package org.candour.plans.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings of pages made after the file was read; the first of a page keeps what the file gave. */
@Repository
public class PageReadingRecords {

    private static final String NEWEST =
            " where r.document_id = :document and r.ordinal = (select max(n.ordinal) from plan_page_reading n"
                    + " where n.document_id = r.document_id and n.page = r.page)";

    private final JdbcClient db;

    PageReadingRecords(JdbcClient db) {
        this.db = db;
    }

    /** The newest reading of each page that has one, by page. */
    public List<PageReading> newest(DocumentId document) {
        return db.sql("select r.* from plan_page_reading r" + NEWEST + " order by r.page")
                .param("document", document.value())
                .query(PageReadingRecords::reading)
                .list();
    }

    /** The newest reading of one page, if it has any. */
    public Optional<PageReading> newest(DocumentId document, int page) {
        return db.sql("select * from plan_page_reading where document_id = :document and page = :page"
                        + " order by ordinal desc fetch first 1 rows only")
                .param("document", document.value())
                .param("page", page)
                .query(PageReadingRecords::reading)
                .optional();
    }

    /** All readings of one page, oldest first. */
    public List<PageReading> of(DocumentId document, int page) {
        return db.sql("select * from plan_page_reading where document_id = :document and page = :page"
                        + " order by ordinal")
                .param("document", document.value())
                .param("page", page)
                .query(PageReadingRecords::reading)
                .list();
    }

    /** How many readings were added to what the file gave; it only ever rises. */
    public int count(DocumentId document) {
        return db.sql("select count(*) from plan_page_reading where document_id = :document")
                .param("document", document.value())
                .query(Integer.class)
                .single();
    }

    /** The newest reading of each page that stands as a person left it, by page. */
    public List<PageReading> newestOfPeople(DocumentId document) {
        return db.sql("select r.* from plan_page_reading r" + NEWEST
                        + " and r.means not in ('FILE', 'RECOGNISED') order by r.page")
                .param("document", document.value())
                .query(PageReadingRecords::reading)
                .list();
    }

    /** The pages that stand as they were recognised, by number. */
    public List<Integer> recognised(DocumentId document) {
        return db.sql("select r.page from plan_page_reading r" + NEWEST + " and r.means = 'RECOGNISED' order by r.page")
                .param("document", document.value())
                .query((row, number) -> row.getInt("page"))
                .list();
    }

    public void add(PageReading reading) {
        Page page = reading.page();
        db.sql("insert into plan_page_reading (document_id, page, ordinal, means, made_by, made_at, note, readability,"
                        + " confidence, reason, marks, content) values (:document, :page, :ordinal, :means, :by, :at,"
                        + " :note, :readability, :confidence, :reason, :marks, :content)")
                .param("document", reading.document().value())
                .param("page", page.number())
                .param("ordinal", reading.ordinal())
                .param("means", reading.means().name())
                .param("by", reading.by())
                .param("at", reading.at().atOffset(ZoneOffset.UTC))
                .param("note", reading.note())
                .param("readability", page.readability().name())
                .param("confidence", page.confidence())
                .param("reason", page.reason())
                .param("marks", marks(page.marks()))
                .param("content", page.heading() + '\n' + page.text().replace("\0", ""))
                .update();
    }

    private static PageReading reading(ResultSet row, int number) throws SQLException {
        String content = row.getString("content");
        int heading = content.indexOf('\n');
        return new PageReading(
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("ordinal"),
                Means.valueOf(row.getString("means")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                new Page(
                        row.getInt("page"),
                        Readability.valueOf(row.getString("readability")),
                        content.substring(0, heading),
                        content.substring(heading + 1),
                        row.getString("reason"),
                        row.getInt("confidence"),
                        marks(row.getString("marks"))));
    }

    private static String marks(List<Mark> marks) {
        StringJoiner all = new StringJoiner(" ");
        marks.forEach(mark -> all.add(mark.kind().name() + ":" + mark.from() + ":" + mark.to()));
        return all.toString();
    }

    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        for (String mark : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] parts = mark.split(":");
            marks.add(new Mark(Mark.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return marks;
    }
}
