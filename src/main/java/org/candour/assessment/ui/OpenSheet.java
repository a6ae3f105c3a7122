package org.candour.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.candour.assessment.Assignment;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Score;
import org.candour.assessment.ScoreLevel;
import org.candour.assessment.ScoreSheet;
import org.candour.assessment.ScoreSheets;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentId;
import org.candour.silences.Certificates;
import org.jspecify.annotations.Nullable;

/** The sheet on the screen. Every change is kept at once; whoever listens is told what became of it. */
class OpenSheet {

    /** Told after every change, whether it was kept or refused. */
    interface Listener {
        void saved(Score score);

        void refused(List<Problem> problems);
    }

    private final ScoreSheets sheets;
    private final Certificates certificates;
    private final AssignmentId id;
    private final List<Listener> listeners = new ArrayList<>();
    private ScoreSheet sheet;

    OpenSheet(ScoreSheets sheets, Certificates certificates, AssignmentId id) {
        this.sheets = sheets;
        this.certificates = certificates;
        this.id = id;
        this.sheet = sheets.open(id);
    }

    /** Where the certificates that its scores cite are found. */
    Certificates certificates() {
        return certificates;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    ScoreSheet sheet() {
        return sheet;
    }

    Assignment assignment() {
        return sheet.assignment();
    }

    Score score(String criterion) {
        return sheet.score(criterion);
    }

    boolean isOpen() {
        return assignment().isOpen();
    }

    void choose(String criterion, ScoreLevel level) {
        save(criterion, level, score(criterion).rationale());
    }

    void explain(String criterion, String rationale) {
        save(criterion, score(criterion).level(), rationale);
    }

    private void save(String criterion, @Nullable ScoreLevel level, String rationale) {
        change(criterion, c -> sheets.save(id, c, level, rationale, score(c).version()));
    }

    boolean cite(String criterion, DocumentId document, int page, String passage) {
        return change(criterion, c -> sheets.citePassage(id, c, document, page, passage));
    }

    /** As {@link #cite}, but what is wrong is told to who asks alone: beside the field it was typed in. */
    List<Problem> citeTyped(String criterion, DocumentId document, int page, String passage) {
        try {
            sheets.citePassage(id, criterion, document, page, passage);
        } catch (ProblemsException e) {
            return e.problems();
        }
        changed(criterion);
        return List.of();
    }

    boolean citeSilence(String criterion, String question) {
        return change(criterion, c -> sheets.citeSilence(id, c, question));
    }

    boolean remove(String criterion, UUID citation) {
        return change(criterion, c -> sheets.removeCitation(id, c, citation));
    }

    void declareConflict(String reason) {
        sheets.declareConflict(id, reason);
        sheet = sheets.open(id);
    }

    void submit() {
        sheets.submit(id);
        sheet = sheets.open(id);
    }

    private void changed(String criterion) {
        sheet = sheets.open(id);
        listeners.forEach(listener -> listener.saved(score(criterion)));
    }

    private boolean change(String criterion, Consumer<String> change) {
        try {
            change.accept(criterion);
            changed(criterion);
            return true;
        } catch (ProblemsException e) {
            listeners.forEach(listener -> listener.refused(e.problems()));
            return false;
        }
    }
}
