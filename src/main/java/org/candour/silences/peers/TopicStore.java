package org.candour.silences.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.plans.PlanVersionId;
import org.candour.search.PlanSentences.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Topics in the database, a row a plan version and in it a line a topic. */
@Repository
class TopicStore {

    private static final String GAP = "\t";

    private final JdbcClient db;

    TopicStore(JdbcClient db) {
        this.db = db;
    }

    /** The texts each version's topics were counted in. */
    Map<PlanVersionId, String> states() {
        return db
                .sql("select plan_version, text_state from silence_topics")
                .query((row, i) -> Map.entry(
                        new PlanVersionId(row.getObject("plan_version", UUID.class)), row.getString("text_state")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when the topics were not counted in these texts. */
    Optional<List<Topic>> find(PlanVersionId version, String state) {
        return db.sql("select topics from silence_topics where plan_version = :version and text_state = :state")
                .param("version", version.value())
                .param("state", state)
                .query((row, i) ->
                        row.getString("topics").lines().map(TopicStore::topic).toList())
                .optional();
    }

    void keep(PlanVersionId version, String state, List<Topic> topics) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "version",
                version.value(),
                "state",
                state,
                "topics",
                topics.stream()
                        .map(topic -> topic.key() + GAP + topic.text() + GAP + topic.mentions())
                        .collect(Collectors.joining("\n"))));
        int changed = db.sql(
                        "update silence_topics set text_state = :state, topics = :topics where plan_version = :version")
                .params(values)
                .update();
        if (changed == 0) {
            db.sql("insert into silence_topics (plan_version, text_state, topics) values (:version, :state, :topics)")
                    .params(values)
                    .update();
        }
    }

    void forget(PlanVersionId version) {
        db.sql("delete from silence_topics where plan_version = :version")
                .param("version", version.value())
                .update();
    }

    private static Topic topic(String line) {
        String[] parts = line.split(GAP);
        return new Topic(parts[0], parts[1], Integer.parseInt(parts[2]));
    }
}
