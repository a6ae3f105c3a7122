package org.candour.silences.findings;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentUses;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the plans' room how many findings rest on a document or a version. */
@Component
class FindingsUsePlans implements DocumentUses {

    private final JdbcClient db;

    FindingsUsePlans(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Use> of(DocumentId document) {
        return uses(
                db.sql("select count(*) from finding_citation where document = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single(),
                "citation in a finding",
                "citations in findings");
    }

    @Override
    public List<Use> of(PlanVersionId version) {
        return uses(
                db.sql("select count(distinct issue) from finding where plan_version = ?")
                        .param(version.value())
                        .query(Integer.class)
                        .single(),
                "finding on an issue",
                "findings on issues");
    }

    private static List<Use> uses(int count, String one, String many) {
        return count == 0 ? List.of() : List.of(new Use(count + " " + (count == 1 ? one : many), false));
    }
}
