package org.candour.finance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.Findings;
import org.candour.finance.FigureComparison.Step;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds revisions, all of a recording or none; one recording of a round after the other. */
@Component
class FigureRecorder {

    private static final int BATCH = 1_000;
    private static final String SUPERSEDE =
            "update finance_revision set superseded_by = ? where round = ? and series = ? and revision = ?";
    private static final String ADD =
            "insert into finance_revision (round, series, revision, recording, withdrawn, stands_as, pack_again, "
                    + FigureColumns.NAMES + ") values (" + "?, ".repeat(6 + FigureColumns.COUNT) + "?)";

    /** Who records, and what the recording is called in the history. */
    record By(String who, String importId, boolean pack) {}

    private final FigureStore store;
    private final FigureShelf shelf;
    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureRecorder(
            FigureStore store,
            FigureShelf shelf,
            JdbcOperations jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What the changes come to now. */
    FigurePreview preview(RoundId round, FigureChanges changes) {
        long standing = store.standing(round);
        List<Step> steps = new FigureComparison(store.newest(round)).steps(changes);
        return preview(standing, changes, steps);
    }

    /** Records the changes when the round still stands as it did. */
    FigurePreview record(RoundId round, FigureChanges changes, long standing, By by) {
        FigurePreview done = transaction.execute(status -> {
            lock(round);
            refuseIfMoved(standing, store.standing(round));
            List<Step> steps = new FigureComparison(store.newest(round)).steps(changes);
            add(round, standing + 1, steps, by);
            return preview(standing, changes, steps);
        });
        shelf.forget(round);
        return done;
    }

    /**
     * Brings a round's pack up to what its file says: the first time all of it, later as revisions. What people recorded
     * since stays as they left it.
     */
    int recordPack(RoundId round, List<Figure> figures, String content) {
        Integer added = transaction.execute(status -> {
            lock(round);
            long standing = store.standing(round);
            List<StandingFigure> newest = store.newest(round);
            List<Step> steps = PackRevision.steps(newest, figures);
            add(round, standing + 1, steps, new By("system", "pack " + content.substring(0, 12), true));
            jdbc.update(
                    "update finance_pack set content = ?, loaded_at = ? where round = ?",
                    content,
                    OffsetDateTime.now(clock),
                    round.slug());
            return steps.size();
        });
        shelf.forget(round);
        return added;
    }

    /** Puts every figure back as it stood before an import, as revisions of their own. */
    int takeBack(RoundId round, String importId, String reason, String who) {
        Integer figures = transaction.execute(status -> {
            lock(round);
            long recording = store.standing(round) + 1;
            List<Step> steps = TakingBack.steps(store.kept(round, importId), store.newest(round));
            if (!steps.isEmpty()) {
                add(round, recording, steps, new By(who, "back " + importId, false));
                jdbc.update(
                        "update finance_recording set undoes = ?, reason = ? where round = ? and number = ?",
                        importId,
                        reason,
                        round.slug(),
                        recording);
                events.publishEvent(new FiguresTakenBack(round, importId, who, reason, steps.size(), clock.instant()));
            }
            return steps.size();
        });
        shelf.forget(round);
        return figures;
    }

    private static FigurePreview preview(long standing, FigureChanges changes, List<Step> steps) {
        List<Figure> added = new ArrayList<>();
        List<FigurePreview.Change> changed = new ArrayList<>();
        List<Figure> withdrawn = new ArrayList<>();
        for (Step step : steps) {
            StandingFigure before = step.before();
            if (step.withdrawn()) {
                withdrawn.add(step.after());
            } else if (before == null || before.withdrawn()) {
                added.add(step.after());
            } else {
                changed.add(new FigurePreview.Change(before.figure(), step.after()));
            }
        }
        int unchanged = changes.figures().size() - added.size() - changed.size();
        return new FigurePreview(standing, added, changed, withdrawn, unchanged);
    }

    private static void refuseIfMoved(long previewed, long now) {
        if (previewed != now) {
            new Findings()
                    .add(
                            "The round's figures",
                            "Other figures were recorded after this preview was made.",
                            "Look at a new preview, then confirm it.")
                    .throwIfAny("Nothing was recorded:");
        }
    }

    /** Held until the transaction ends. The row is made by whoever comes first. */
    private void lock(RoundId round) {
        String known = "select round from finance_pack where round = ? for update";
        if (jdbc.queryForList(known, round.slug()).isEmpty()) {
            jdbc.update(
                    "insert into finance_pack (round, loaded_at) values (?, ?)",
                    round.slug(),
                    OffsetDateTime.now(clock));
        }
    }

    private void add(RoundId round, long recording, List<Step> steps, By by) {
        if (steps.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.update(
                "insert into finance_recording (round, number, import_id, pack, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round.slug(),
                recording,
                by.importId(),
                by.pack(),
                by.who(),
                now);
        int next = nextSeries(round);
        for (int from = 0; from < steps.size(); from += BATCH) {
            next = addSome(round, recording, steps.subList(from, Math.min(steps.size(), from + BATCH)), next);
        }
        if (recording > 1) {
            events.publishEvent(new FiguresRecorded(round, by.importId(), by.who(), steps.size(), now.toInstant()));
        }
    }

    /** So many rows at a time, however many there are. */
    private int addSome(RoundId round, long recording, List<Step> steps, int nextSeries) {
        int next = nextSeries;
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> superseded = new ArrayList<>();
        for (Step step : steps) {
            StandingFigure before = step.before();
            int series = before == null ? next++ : before.series();
            int revision = before == null ? 1 : before.revision() + 1;
            if (before != null) {
                superseded.add(new @Nullable Object[] {revision, round.slug(), series, before.revision()});
            }
            rows.add(row(round, series, revision, recording, step));
        }
        if (!superseded.isEmpty()) {
            jdbc.batchUpdate(SUPERSEDE, superseded);
        }
        jdbc.batchUpdate(ADD, rows);
        return next;
    }

    private int nextSeries(RoundId round) {
        Integer last = jdbc.queryForObject(
                "select coalesce(max(series), -1) from finance_revision where round = ?", Integer.class, round.slug());
        return last == null ? 0 : last + 1;
    }

    private static @Nullable Object[] row(RoundId round, int series, int revision, long recording, Step step) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(round.slug());
        cells.add(series);
        cells.add(revision);
        cells.add(recording);
        cells.add(step.withdrawn());
        cells.add(step.restored() == null ? null : step.restored().revision());
        cells.add(step.restored() != null && step.restored().pack());
        cells.addAll(FigureColumns.cells(step.after()));
        return cells.toArray();
    }
}
