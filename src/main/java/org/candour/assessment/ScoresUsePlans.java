package org.candour.assessment;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentUses;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the plans' room what was scored; how many, not by whom, since nobody may know another's scores too early. */
@Component
class ScoresUsePlans implements DocumentUses {

    private final JdbcClient jdbc;

    ScoresUsePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(DocumentId document) {
        return uses(
                jdbc.sql("select count(*) from score_citation where document = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single(),
                "citation in a score sheet",
                "citations in score sheets");
    }

    @Override
    public List<Use> of(PlanVersionId version) {
        return uses(
                jdbc.sql("select count(distinct s.assignment) from score s join assignment a on a.id = s.assignment"
                                + " where a.plan_version = ?")
                        .param(version.value())
                        .query(Integer.class)
                        .single(),
                "score sheet",
                "score sheets");
    }

    private static List<Use> uses(int count, String one, String many) {
        return count == 0 ? List.of() : List.of(new Use(count + " " + (count == 1 ? one : many), false));
    }
}
