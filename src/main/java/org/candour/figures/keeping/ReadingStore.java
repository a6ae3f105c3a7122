package org.candour.figures.keeping;

import java.util.List;
import java.util.Optional;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedFigure;
import org.candour.plans.PlanVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What plan versions state, one row each, as JSON. */
@Repository
class ReadingStore {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    ReadingStore(JdbcClient db) {
        this.db = db;
    }

    /** The state it was made from; empty when it was never made. */
    Optional<String> state(PlanVersionId version) {
        return db.sql("select state from figure_reading where plan_version = ?")
                .param(version.value())
                .query(String.class)
                .optional();
    }

    Optional<NumbersReading> find(PlanVersionId version) {
        return db.sql("select state, figures, alarms, notes from figure_reading where plan_version = ?")
                .param(version.value())
                .query((row, number) -> new NumbersReading(
                        row.getString("state"),
                        List.of(json.readValue(row.getString("figures"), StatedFigure[].class)),
                        List.of(json.readValue(row.getString("alarms"), NumberAlarm[].class)),
                        List.of(json.readValue(row.getString("notes"), String[].class))))
                .optional();
    }

    @Transactional
    void keep(PlanVersionId version, NumbersReading reading) {
        forget(version);
        db.sql("insert into figure_reading (plan_version, state, figures, alarms, notes) values (?, ?, ?, ?, ?)")
                .params(
                        version.value(),
                        reading.state(),
                        json.writeValueAsString(reading.figures()),
                        json.writeValueAsString(reading.alarms()),
                        json.writeValueAsString(reading.notes()))
                .update();
    }

    void forget(PlanVersionId version) {
        db.sql("delete from figure_reading where plan_version = ?")
                .param(version.value())
                .update();
    }
}
