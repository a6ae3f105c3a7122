package org.candour.plans.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** How rows become records, and the SQL that staff's and the public's queries have in common. */
final class Rows {

    static final String DOCUMENT_ORDER =
            " order by case d.role when 'MAIN' then 1 when 'SUMMARY' then 2 when 'ANNEX' then 3 else 4 end,"
                    + " d.file_name, d.received_at, d.id";

    private static final String SUMS = """
            select coalesce(sum(d.pages), 0) as pages,
                   coalesce(sum(d.pages - d.pages_unreadable - d.pages_foreign), 0) as known,
                   coalesce(sum(d.pages_foreign), 0) as foreign_pages,
                   coalesce(sum(d.pages_pictured), 0) as pictured,
                   coalesce(sum(case when d.state in ('RECEIVED', 'READING') or d.again = 'WAITING' or exists (
                           select 1 from plan_recognition r where r.document_id = d.id and r.state = 'WAITING') then 1 else 0 end), 0) as pending,
                   coalesce(sum(case when d.state not in ('RECEIVED', 'READING') and d.again <> 'WAITING' and exists (
                           select 1 from plan_recognition r where r.document_id = d.id and r.state = 'WAITING')
                           and not exists (select 1 from plan_recognition r where r.document_id = d.id
                           and r.state = 'WAITING' and not r.beside_text) then 1 else 0 end), 0) as recognising,
                   coalesce(sum(case when d.state = 'UNREADABLE' or d.breaks_off then 1 else 0 end), 0) as unreadable,
                   case when count(distinct case when d.pages > 0 then d.page_word end) = 1
                        then min(case when d.pages > 0 then d.page_word end) else 'page' end as page_word
            """;

    private static final String COUNTING = """
            from plan_document d join plan_version v on v.id = d.version_id
            where d.state <> 'REJECTED' and d.replaced_by is null
            """;

    /** What nobody knows of a version beside its documents: files of its bundles that were not taken in. */
    private static final String LEFT_OUT =
            ", (select count(*) from plan_left_out l where l.settled_at is null and l.version_id = ";

    private static final String OF_VERSION =
            SUMS + LEFT_OUT + ":version) as left_out " + COUNTING + " and v.id = :version";

    static final String COVERAGE_OF_VERSION = OF_VERSION;

    /** Without any documents where the version is not public. */
    static final String COVERAGE_OF_PUBLIC_VERSION = OF_VERSION + " and v.is_public";

    static final String COVERAGE_OF_DOCUMENT = SUMS + ", 0 as left_out " + COUNTING + " and d.id = :document";

    /** Of every version that has a document. */
    static final String COVERAGES =
            SUMS + LEFT_OUT + "v.id) as left_out, v.id as version_id " + COUNTING + " group by v.id";

    private Rows() {}

    static PlanVersion version(ResultSet row, int number) throws SQLException {
        return new PlanVersion(
                new PlanVersionId(row.getObject("id", UUID.class)),
                new RoundId(row.getString("round_id")),
                row.getString("footprint"),
                row.getString("title"),
                row.getObject("version_date", LocalDate.class),
                row.getBoolean("is_public"));
    }

    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("file_name"),
                DocumentRole.valueOf(row.getString("role")),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getLong("byte_count"),
                DocumentState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("page_word"),
                row.getInt("pages"),
                row.getInt("pages_read"),
                row.getInt("pages_ocr"),
                row.getInt("pages_blank"),
                row.getInt("pages_unreadable"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_from"),
                row.getString("received_by"));
    }

    static Coverage coverage(ResultSet row, int number) throws SQLException {
        int pages = row.getInt("pages");
        int leftOut = pages == 0 ? 0 : row.getInt("left_out"); // then nothing is concluded, and nothing given away
        return new Coverage(pages, row.getInt("known"), row.getInt("pending"), row.getInt("unreadable") + leftOut)
                .withForeign(row.getInt("foreign_pages"))
                .withPictures(row.getInt("pictured"), row.getInt("recognising"))
                .withPageWord(row.getString("page_word"));
    }
}
