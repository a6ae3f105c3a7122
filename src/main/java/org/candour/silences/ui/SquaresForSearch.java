package org.candour.silences.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.KnownSquares;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.Judging;
import org.candour.silences.MatrixPicture;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The squares of the matrix that answer what is searched for, so that search and matrix stand beside each other. */
@Component
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class SquaresForSearch implements KnownSquares {

    private final Silences silences;
    private final Judging judging;

    SquaresForSearch(Silences silences, Judging judging) {
        this.silences = silences;
        this.judging = judging;
    }

    @Override
    public Map<PlanVersionId, List<Square>> of(RoundId round, String question) {
        SilenceMatrix asking = silences.asking(round, question);
        if (asking.issues().isEmpty()) {
            return Map.of();
        }
        Map<String, Judgement> found = judging.all(round).stream()
                .filter(Finding::stands)
                .collect(Collectors.toMap(
                        finding -> finding.version() + " " + finding.issue(), Finding::judgement, (one, other) -> one));
        Map<PlanVersionId, List<Square>> squares = new HashMap<>();
        for (Row row : asking.rows()) {
            List<Square> ofPlan = asking.issues().stream()
                    .flatMap(issue -> square(row, issue, found))
                    .toList();
            squares.put(row.version().id(), ofPlan);
        }
        return squares;
    }

    private static Stream<Square> square(Row row, Issue issue, Map<String, Judgement> found) {
        PlanVersion version = row.version();
        Optional<Cell> cell = row.cell(issue.id()).filter(one -> one.verdict() != Verdict.NOT_APPLICABLE);
        Optional<Judgement> judgement = Optional.ofNullable(found.get(version.id() + " " + issue.id()));
        return cell.stream()
                .map(one -> new Square(
                        issue.title(),
                        MatrixPicture.words(cell, judgement),
                        judgement.equals(Optional.of(Judgement.CONFIRMED_UNMENTIONED)),
                        SilencesNavigation.square(version.round(), version.footprint(), issue.id())));
    }
}
