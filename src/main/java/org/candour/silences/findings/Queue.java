package org.candour.silences.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.rounds.RoundId;
import org.candour.silences.Confirming;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judging;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts what waits to be judged into order. */
@Service
@PreAuthorize("hasRole('ASSESSOR')")
class Queue implements Confirming {

    /** What somebody reads in a minute. */
    private static final int FEW_PLACES = 3;

    /**
     * Silences that readers would be shown before everything else. Within a turn: silences before mentions, quick doubts, then
     * what the most plans discuss.
     */
    static final Comparator<Item> WORST_FIRST = Comparator.comparing((Item item) -> !item.isShownAsSilent())
            .thenComparing(Item::turn)
            .thenComparing(item -> item.cell().verdict().isMention())
            .thenComparing(item -> !isQuickDoubt(item.cell()))
            .thenComparing(item -> -share(item))
            .thenComparing(item -> item.issue().title())
            .thenComparing(item -> item.version().footprint());

    private final Silences silences;
    private final Judging judging;

    Queue(Silences silences, Judging judging) {
        this.silences = silences;
        this.judging = judging;
    }

    @Override
    public Worklist worklist(RoundId round) {
        SilenceMatrix matrix = silences.matrix(round);
        Map<String, Finding> findings = new HashMap<>();
        Map<String, Finding> earlier = new HashMap<>();
        judging.all(round).forEach(finding -> {
            findings.put(finding.version() + " " + finding.issue(), finding);
            earlier.put(finding.footprint() + " " + finding.issue(), finding);
        });
        List<Item> waiting = new ArrayList<>();
        List<Item> judged = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            int discussed = count(matrix, issue, true);
            int readable = count(matrix, issue, false);
            for (Row row : matrix.rows()) {
                Optional<Finding> finding = Optional.ofNullable(
                                findings.get(row.version().id() + " " + issue.id()))
                        .or(() -> Optional.ofNullable(earlier.get(row.version().footprint() + " " + issue.id())));
                row.cell(issue.id()).ifPresent(cell -> turn(issue, cell, finding, 2 * discussed > readable)
                        .map(turn -> new Item(row.version(), issue, cell, turn, discussed, readable, finding))
                        .ifPresent(item -> (item.turn() == Turn.JUDGED ? judged : waiting).add(item)));
            }
        }
        waiting.sort(WORST_FIRST);
        return new Worklist(List.copyOf(waiting), List.copyOf(judged), matrix.isComplete());
    }

    /** Empty for what needs nobody: openly discussed, or not asked. */
    static Optional<Turn> turn(Issue issue, Cell cell, Optional<Finding> finding, boolean mostDiscuss) {
        if (finding.isPresent()) {
            return Optional.of(finding.get().isFlagged() ? Turn.OVERTAKEN : Turn.JUDGED);
        }
        boolean settled = cell.verdict() == Verdict.DISCUSSED && !cell.toCheck();
        if (settled || cell.verdict() == Verdict.NOT_APPLICABLE) {
            return Optional.empty();
        }
        if (cell.verdict() == Verdict.CANNOT_TELL) {
            return Optional.of(Turn.UNREAD);
        }
        if (issue.isLocal() && !cell.verdict().isMention()) {
            return Optional.of(Turn.LOCAL);
        }
        return Optional.of(
                cell.isSilence()
                        ? mostDiscuss ? Turn.TELLING : Turn.SILENT
                        : isQuickDoubt(cell) ? Turn.QUICK_DOUBT : cell.toCheck() ? Turn.DOUBT : Turn.IN_PASSING);
    }

    private static boolean isQuickDoubt(Cell cell) {
        int places = cell.counts().mentions()
                + cell.counts().related()
                + cell.counts().dismissed();
        return cell.toCheck() && places <= FEW_PLACES;
    }

    private static double share(Item item) {
        return item.readable() == 0 ? 0 : (double) item.discussedBy() / item.readable();
    }

    /** Plans that discuss the issue; or all of which the machine can say anything. */
    private static int count(SilenceMatrix matrix, Issue issue, boolean onlyDiscussed) {
        return (int) matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .filter(cell -> onlyDiscussed
                        ? cell.verdict() == Verdict.DISCUSSED
                        : cell.verdict() != Verdict.CANNOT_TELL && cell.verdict() != Verdict.NOT_APPLICABLE)
                .count();
    }
}
