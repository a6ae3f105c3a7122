package org.candour.silences.verdicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.plans.PlanVersionId;
import org.candour.silences.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of plan versions in the database, a line an issue. */
@Repository
class VerdictStore {

    private static final String GAP = "\t";
    private static final int PARTS = 11;

    private final JdbcClient db;

    VerdictStore(JdbcClient db) {
        this.db = db;
    }

    /** Those made by this vocabulary. */
    Map<PlanVersionId, VersionCounts> all(String vocabulary) {
        Map<PlanVersionId, VersionCounts> all = new HashMap<>();
        db.sql("select plan_version, text_state, counts from silence_row where vocabulary = :vocabulary")
                .param("vocabulary", vocabulary)
                .query(row -> {
                    all.put(
                            new PlanVersionId(row.getObject("plan_version", UUID.class)),
                            new VersionCounts(row.getString("text_state"), read(row.getString("counts"))));
                });
        return all;
    }

    void keep(PlanVersionId version, String vocabulary, VersionCounts counts) {
        String text = counts.counts().stream().map(VerdictStore::line).collect(Collectors.joining("\n"));
        int changed = db.sql(
                        "update silence_row set text_state = :state, vocabulary = :vocabulary, counts = :counts where plan_version = :version")
                .param("state", counts.textState())
                .param("vocabulary", vocabulary)
                .param("counts", text)
                .param("version", version.value())
                .update();
        if (changed == 0) {
            db.sql(
                            "insert into silence_row (plan_version, text_state, vocabulary, counts) values (:version, :state, :vocabulary, :counts)")
                    .param("state", counts.textState())
                    .param("vocabulary", vocabulary)
                    .param("counts", text)
                    .param("version", version.value())
                    .update();
        }
    }

    void forget(PlanVersionId version) {
        db.sql("delete from silence_row where plan_version = :version")
                .param("version", version.value())
                .update();
    }

    private static String line(Counts counts) {
        return String.join(
                GAP,
                counts.issue(),
                "" + counts.edition(),
                "" + counts.sentences(),
                "" + counts.committed(),
                "" + counts.inPassing(),
                "" + counts.setAside(),
                "" + counts.related(),
                "" + counts.dismissed(),
                "" + counts.discounted(),
                "" + counts.pages(),
                "" + counts.groups());
    }

    private static List<Counts> read(String text) {
        List<Counts> counts = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            String[] part = line.split(GAP);
            if (part.length < PARTS) {
                continue; // of a portal that told less; it is counted anew
            }
            counts.add(new Counts(
                    part[0],
                    Integer.parseInt(part[1]),
                    Integer.parseInt(part[2]),
                    Integer.parseInt(part[3]),
                    Integer.parseInt(part[4]),
                    Integer.parseInt(part[5]),
                    Integer.parseInt(part[6]),
                    Integer.parseInt(part[7]),
                    Integer.parseInt(part[8]),
                    Integer.parseInt(part[9]),
                    Integer.parseInt(part[10])));
        }
        return counts;
    }
}
