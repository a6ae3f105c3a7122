package org.candour.silences.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.NearPassage;
import org.candour.silences.verdicts.VersionNearest.OfIssue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nearest passages in the database, a row a plan version and in it a line an issue. */
@Repository
class NearStore {

    private static final String GAP = "\t";

    private final JdbcClient db;

    NearStore(JdbcClient db) {
        this.db = db;
    }

    List<PlanVersionId> versions() {
        return db.sql("select plan_version from silence_near")
                .query((row, i) -> new PlanVersionId(row.getObject("plan_version", UUID.class)))
                .list();
    }

    Optional<VersionNearest> find(PlanVersionId version) {
        return db.sql("select text_state, model, nearest from silence_near where plan_version = :version")
                .param("version", version.value())
                .query((row, i) -> new VersionNearest(
                        row.getString("text_state"), row.getString("model"), read(row.getString("nearest"))))
                .optional();
    }

    void keep(PlanVersionId version, VersionNearest nearest) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "version",
                version.value(),
                "state",
                nearest.textState(),
                "model",
                nearest.model(),
                "nearest",
                nearest.issues().stream().map(NearStore::line).collect(Collectors.joining("\n"))));
        int changed = db.sql("""
                        update silence_near set text_state = :state, model = :model, nearest = :nearest
                        where plan_version = :version
                        """).params(values).update();
        if (changed == 0) {
            db.sql("""
                    insert into silence_near (plan_version, text_state, model, nearest)
                    values (:version, :state, :model, :nearest)
                    """).params(values).update();
        }
    }

    void forget(PlanVersionId version) {
        db.sql("delete from silence_near where plan_version = :version")
                .param("version", version.value())
                .update();
    }

    private static String line(OfIssue issue) {
        List<String> parts = new ArrayList<>(List.of(issue.issue(), "" + issue.edition()));
        for (NearPassage near : issue.passages()) {
            parts.add(near.document() + " " + near.page() + " " + near.from() + " " + near.to() + " "
                    + near.similarity());
        }
        return String.join(GAP, parts);
    }

    private static List<OfIssue> read(String text) {
        return text.lines().map(NearStore::issue).toList();
    }

    private static OfIssue issue(String line) {
        String[] parts = line.split(GAP);
        List<NearPassage> passages = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            String[] of = parts[i].split(" ");
            passages.add(new NearPassage(
                    DocumentId.of(of[0]),
                    Integer.parseInt(of[1]),
                    Integer.parseInt(of[2]),
                    Integer.parseInt(of[3]),
                    Double.parseDouble(of[4])));
        }
        return new OfIssue(parts[0], Integer.parseInt(parts[1]), passages);
    }
}
