package org.candour.finance.web;

import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.finance.FigureImports;
import org.candour.finance.TakenBack;
import org.candour.finance.imports.PastImport;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Undoes an import by script, as its screen does: with a reason, and only while nothing was recorded over it. */
@RestController
@PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
class TakeBackApi {

    private final Rounds rounds;
    private final FigureImports imports;

    TakeBackApi(Rounds rounds, FigureImports imports) {
        this.rounds = rounds;
        this.imports = imports;
    }

    /**
     * What was done.
     *
     * @param figures that were put back or taken away; 0 where there was nothing to undo
     */
    record Reply(String id, int figures, String reason) {}

    @PostMapping("/api/v1/rounds/{round}/finance/imports/{id}/take-back")
    Reply takeBack(@PathVariable String round, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        Round found = rounds.find(round).orElseThrow(NoSuchTableException::new);
        PastImport done = imports.past(found.id(), id).orElseThrow(NoSuchTableException::new);
        imports.takeBack(found.id(), done, reason);
        int figures =
                imports.takenBack(found.id(), done).map(TakenBack::figures).orElse(0);
        return new Reply(id.toString(), figures, reason.strip());
    }

    @ExceptionHandler
    ProblemDetail refused(ProblemsException refusal) {
        String all = String.valueOf(refusal.getMessage());
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, all.lines().findFirst().orElse(all));
        detail.setTitle("Nothing was taken back");
        detail.setProperty("problems", refusal.problems());
        return detail;
    }
}
