package org.candour.publication;

import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentUses;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the plans' room which published editions cite a document, or rate a version. */
@Component
class EditionsUsePlans implements DocumentUses {

    private final JdbcClient jdbc;

    EditionsUsePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(DocumentId document) {
        return naming(document.value());
    }

    @Override
    public List<Use> of(PlanVersionId version) {
        return naming(version.value());
    }

    /** What was published is kept as text in which every document and version stands by its id. */
    private List<Use> naming(UUID id) {
        return jdbc.sql("select round, number, 'rating' as what, footprint from edition_rating where payload like :id"
                        + " union select round, number, 'findings' as what, footprint from edition_finding"
                        + " where payload like :id order by round, number, footprint, what")
                .param("id", "%\"" + id + "\"%")
                .query((row, number) -> new Use(
                        "edition " + row.getInt("number") + " of " + row.getString("round") + ", "
                                + row.getString("what") + " of " + row.getString("footprint"),
                        true))
                .list();
    }
}
