package org.candour.figures.keeping;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.figures.AlarmKind;
import org.candour.figures.Judgement;
import org.candour.figures.Judgement.Decision;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people made of alarms, added to only. */
@Repository
class JudgementStore {

    /** @param basis what the alarm rested on when it was judged */
    record Kept(String alarm, AlarmKind kind, String basis, Judgement judgement) {}

    private final JdbcClient db;

    JudgementStore(JdbcClient db) {
        this.db = db;
    }

    /** By alarm, oldest first. */
    Map<String, List<Kept>> of(PlanVersionId version) {
        Map<String, List<Kept>> byAlarm = new LinkedHashMap<>();
        db.sql("select * from number_judgement where plan_version = ? order by alarm, ordinal")
                .param(version.value())
                .query((row, number) -> new Kept(
                        row.getString("alarm"),
                        AlarmKind.valueOf(row.getString("kind")),
                        row.getString("basis"),
                        new Judgement(
                                Decision.valueOf(row.getString("decision")),
                                row.getString("note"),
                                row.getString("sentence"),
                                row.getString("made_by"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant())))
                .list()
                .forEach(kept -> byAlarm.computeIfAbsent(kept.alarm(), none -> new ArrayList<>())
                        .add(kept));
        return byAlarm;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else was faster */
    void add(PlanVersionId version, int ordinal, Kept kept) {
        Judgement judgement = kept.judgement();
        db.sql("""
                insert into number_judgement
                    (plan_version, alarm, ordinal, kind, decision, note, sentence, basis, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version.value(),
                        kept.alarm(),
                        ordinal,
                        kept.kind().name(),
                        judgement.decision().name(),
                        judgement.note(),
                        judgement.sentence(),
                        kept.basis(),
                        judgement.by(),
                        judgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
