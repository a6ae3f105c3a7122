package org.candour.silences.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues and their editions in the database. */
@Repository
public class IssueStore {

    private static final String EDITIONS = "select i.id, i.round_id, i.edition as newest, i.public_edition, i.retired,"
            + " e.edition, e.title, e.question, e.why, e.domain, e.reason, e.made_by, e.made_at"
            + " from issue i join issue_edition e on e.round_id = i.round_id and e.issue = i.id";

    private enum Kind {
        TERM,
        RELATED,
        FRIEND,
        CUE,
        APPLIES,
        SOURCE
    }

    private record Line(String issue, int edition, Kind kind, int group, String text) {}

    private final JdbcClient db;

    IssueStore(JdbcClient db) {
        this.db = db;
    }

    /** Newest editions of a round, retired ones too. */
    public List<Issue> newest(RoundId round) {
        return issues(round, " and e.edition = i.edition");
    }

    /** The editions public readers see, of issues still asked. */
    public List<Issue> open(RoundId round) {
        return issues(round, " and e.edition = i.public_edition and not i.retired");
    }

    /** Every edition of one issue, newest first. */
    public List<Edition> editions(RoundId round, String id) {
        return editions(round, " and i.id = :id", Map.of("id", id)).stream()
                .sorted(Comparator.comparingInt((Edition e) -> e.issue().edition())
                        .reversed())
                .toList();
    }

    public Optional<Issue> newest(RoundId round, String id) {
        return editions(round, " and i.id = :id and e.edition = i.edition", Map.of("id", id)).stream()
                .map(Edition::issue)
                .findFirst();
    }

    private List<Issue> issues(RoundId round, String which) {
        return editions(round, which, Map.of()).stream().map(Edition::issue).toList();
    }

    private List<Edition> editions(RoundId round, String which, Map<String, ?> params) {
        Map<String, List<Line>> lines = new HashMap<>();
        db.sql("select l.* from issue_line l join issue i on i.round_id = l.round_id and i.id = l.issue"
                        + " where l.round_id = :round" + (params.containsKey("id") ? " and i.id = :id" : "")
                        + " order by l.issue, l.edition, l.kind, l.grp, l.place")
                .param("round", round.slug())
                .params(params)
                .query(IssueStore::line)
                .list()
                .forEach(line -> lines.computeIfAbsent(line.issue() + "/" + line.edition(), none -> new ArrayList<>())
                        .add(line));
        return db.sql(EDITIONS + " where i.round_id = :round" + which + " order by i.id")
                .param("round", round.slug())
                .params(params)
                .query((row, n) -> edition(row, lines))
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("issue"),
                row.getInt("edition"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("grp"),
                row.getString("line"));
    }

    private static Edition edition(ResultSet row, Map<String, List<Line>> lines) throws SQLException {
        int edition = row.getInt("edition");
        List<Line> own = lines.getOrDefault(row.getString("id") + "/" + edition, List.of());
        Issue issue = new Issue(
                new RoundId(row.getString("round_id")),
                row.getString("id"),
                edition,
                row.getString("title"),
                row.getString("question"),
                row.getString("why"),
                row.getString("domain"),
                of(own, Kind.APPLIES),
                groups(own),
                of(own, Kind.RELATED),
                of(own, Kind.FRIEND),
                of(own, Kind.CUE),
                of(own, Kind.SOURCE),
                row.getInt("public_edition") == edition,
                row.getBoolean("retired"));
        return new Edition(
                issue,
                row.getString("reason"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> of(List<Line> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }

    private static List<List<String>> groups(List<Line> lines) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        lines.stream().filter(line -> line.kind() == Kind.TERM).forEach(line -> groups.computeIfAbsent(
                        line.group(), none -> new ArrayList<>())
                .add(line.text()));
        return List.copyOf(groups.values());
    }

    /** Adds the first edition. */
    public void add(RoundId round, String id, IssueDraft draft, String by, Instant at, boolean isPublic) {
        db.sql(
                        "insert into issue (round_id, id, edition, public_edition, retired) values (:round, :id, 1, :open, false)")
                .param("round", round.slug())
                .param("id", id)
                .param("open", isPublic ? 1 : 0)
                .update();
        edition(round, id, 1, draft, "First edition", by, at);
    }

    /** Makes the next edition; false when somebody else made one since. */
    public boolean change(
            RoundId round, String id, int basedOn, IssueDraft draft, String reason, String by, Instant at) {
        int changed = db.sql("update issue set edition = edition + 1"
                        + " where round_id = :round and id = :id and edition = :basedOn and not retired")
                .param("round", round.slug())
                .param("id", id)
                .param("basedOn", basedOn)
                .update();
        if (changed == 1) {
            edition(round, id, basedOn + 1, draft, reason, by, at);
        }
        return changed == 1;
    }

    /** Lets the public see the newest edition. */
    public void show(RoundId round, String id) {
        db.sql("update issue set public_edition = edition where round_id = :round and id = :id")
                .param("round", round.slug())
                .param("id", id)
                .update();
    }

    public void retire(RoundId round, String id, boolean retired) {
        db.sql("update issue set retired = :retired where round_id = :round and id = :id")
                .param("retired", retired)
                .param("round", round.slug())
                .param("id", id)
                .update();
    }

    private void edition(
            RoundId round, String id, int edition, IssueDraft draft, String reason, String by, Instant at) {
        db.sql(
                        "insert into issue_edition (round_id, issue, edition, title, question, why, domain, reason, made_by,"
                                + " made_at) values (:round, :id, :edition, :title, :question, :why, :domain, :reason, :by, :at)")
                .param("round", round.slug())
                .param("id", id)
                .param("edition", edition)
                .param("title", draft.title())
                .param("question", draft.question())
                .param("why", draft.why())
                .param("domain", draft.domain())
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (int group = 0; group < draft.groups().size(); group++) {
            lines(round, id, edition, Kind.TERM, group, draft.groups().get(group));
        }
        lines(round, id, edition, Kind.RELATED, 0, draft.related());
        lines(round, id, edition, Kind.FRIEND, 0, draft.falseFriends());
        lines(round, id, edition, Kind.CUE, 0, draft.cueWords());
        lines(round, id, edition, Kind.APPLIES, 0, draft.appliesTo());
        lines(round, id, edition, Kind.SOURCE, 0, draft.sources());
    }

    private void lines(RoundId round, String id, int edition, Kind kind, int group, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            db.sql("insert into issue_line (round_id, issue, edition, kind, grp, place, line)"
                            + " values (:round, :id, :edition, :kind, :group, :place, :line)")
                    .param("round", round.slug())
                    .param("id", id)
                    .param("edition", edition)
                    .param("kind", kind.name())
                    .param("group", group)
                    .param("place", place)
                    .param("line", lines.get(place))
                    .update();
        }
    }
}
