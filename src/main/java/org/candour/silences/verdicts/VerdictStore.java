package org.candour.silences.verdicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.plans.PlanVersionId;
import org.candour.silences.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of plan versions in the database, a line an issue with the name of the words it was counted by. */
@Repository
class VerdictStore {

    private static final String GAP = "\t";
    private static final int PARTS = 14;

    private final JdbcClient db;

    VerdictStore(JdbcClient db) {
        this.db = db;
    }

    Map<PlanVersionId, VersionCounts> all() {
        Map<PlanVersionId, VersionCounts> all = new HashMap<>();
        Map<String, String> names = new HashMap<>(); // one of each in memory, not one a plan
        db.sql("select plan_version, text_state, counts from silence_row").query(row -> {
            all.put(
                    new PlanVersionId(row.getObject("plan_version", UUID.class)),
                    new VersionCounts(row.getString("text_state"), read(row.getString("counts"), names)));
        });
        return all;
    }

    void keep(PlanVersionId version, VersionCounts counts) {
        String text = counts.counted().stream().map(VerdictStore::line).collect(Collectors.joining("\n"));
        int changed = db.sql(
                        "update silence_row set text_state = :state, counts = :counts where plan_version = :version")
                .param("state", counts.textState())
                .param("counts", text)
                .param("version", version.value())
                .update();
        if (changed == 0) {
            db.sql("insert into silence_row (plan_version, text_state, counts) values (:version, :state, :counts)")
                    .param("state", counts.textState())
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

    private static String line(Counted counted) {
        Counts counts = counted.counts();
        return String.join(
                GAP,
                counts.issue(),
                "" + counts.edition(),
                Long.toHexString(counted.words()),
                "" + counts.sentences(),
                "" + counts.committed(),
                "" + counts.phrases(),
                "" + counts.inPassing(),
                "" + counts.setAside(),
                "" + counts.related(),
                "" + counts.partly(),
                "" + counts.dismissed(),
                "" + counts.discounted(),
                "" + counts.pages(),
                "" + counts.groups());
    }

    private static List<Counted> read(String text, Map<String, String> names) {
        return text.lines()
                .map(line -> line.split(GAP))
                .filter(part -> part.length == PARTS) // else of a portal that told otherwise; it is counted anew
                .map(part -> counted(part, names))
                .toList();
    }

    private static Counted counted(String[] part, Map<String, String> names) {
        Counts counts = new Counts(
                names.computeIfAbsent(part[0], name -> name),
                Integer.parseInt(part[1]),
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]),
                Integer.parseInt(part[5]),
                Integer.parseInt(part[6]),
                Integer.parseInt(part[7]),
                Integer.parseInt(part[8]),
                Integer.parseInt(part[9]),
                Integer.parseInt(part[10]),
                Integer.parseInt(part[11]),
                Integer.parseInt(part[12]),
                Integer.parseInt(part[13]));
        return new Counted(counts, Long.parseUnsignedLong(part[2], 16));
    }
}
