package org.candour.publication.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.publication.Edition;
import org.candour.publication.PublishedFinding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A square of the matrix that asks a plan the very thing somebody searches for. The register asks it in more words than the
 * search, and an assessor may have looked.
 *
 * @param issue title of the issue
 * @param words the verdict, and what was published of it
 * @param isConfirmed whether an assessor's finding is published that the plan does not mention it
 */
public record AskedSquare(String issue, String words, boolean isConfirmed, String href) {

    /** By the id of the plan version; what is not asked of a plan is left out. */
    static Map<String, List<AskedSquare>> of(SilenceMatrix asking, String base, @Nullable Edition edition) {
        Map<String, List<AskedSquare>> squares = new HashMap<>();
        for (Row row : asking.rows()) {
            List<AskedSquare> ofPlan = new ArrayList<>();
            for (Issue issue : asking.issues()) {
                row.cell(issue.id())
                        .filter(cell -> cell.verdict() != Verdict.NOT_APPLICABLE)
                        .ifPresent(cell -> ofPlan.add(square(row, issue, base, found(edition, row, issue))));
            }
            squares.put(row.version().id().toString(), List.copyOf(ofPlan));
        }
        return squares;
    }

    private static AskedSquare square(Row row, Issue issue, String base, Optional<Judgement> found) {
        return new AskedSquare(
                issue.title(),
                MatrixPicture.words(row.cell(issue.id()), found),
                found.equals(Optional.of(Judgement.CONFIRMED_UNMENTIONED)),
                base + "/silences?issue=" + issue.id() + "&plan="
                        + row.version().footprint() + "#square");
    }

    private static Optional<Judgement> found(@Nullable Edition edition, Row row, Issue issue) {
        return edition == null
                ? Optional.empty()
                : edition.finding(row.version().id().toString(), issue.id(), issue.edition())
                        .map(PublishedFinding::judgement);
    }
}
