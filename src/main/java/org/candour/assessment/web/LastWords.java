package org.candour.assessment.web;

import java.util.UUID;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Score;
import org.candour.assessment.ScoreSheets;
import org.candour.common.ProblemsException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the last words of a reason, which the reading room sends while its page is being closed. */
@RestController
class LastWords {

    private final ScoreSheets sheets;

    LastWords(ScoreSheets sheets) {
        this.sheets = sheets;
    }

    /** Refuses what another window has overtaken; the browser then still has the words, and offers them again. */
    @PostMapping("/work/words/{id}/{criterion}/{seen}")
    ResponseEntity<Void> keep(
            @PathVariable UUID id,
            @PathVariable String criterion,
            @PathVariable int seen,
            @RequestBody(required = false) @Nullable String words) {
        AssignmentId sheet = new AssignmentId(id);
        try {
            Score score = sheets.open(sheet).score(criterion);
            if (words != null) {
                sheets.save(sheet, criterion, score.level(), words, seen);
            }
            return ResponseEntity.noContent().build();
        } catch (ProblemsException overtaken) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        } catch (AuthorizationDeniedException noAssessor) {
            throw noAssessor;
        } catch (AccessDeniedException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }
}
