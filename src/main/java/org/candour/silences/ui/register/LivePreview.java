package org.candour.silences.ui.register;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.search.Patience;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssuePreview;
import org.candour.silences.ui.register.PreviewRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the preview up with the form. A new wording gives up the search for the one before; the page asks for the answer
 * while one is being made, so that typing never waits.
 */
class LivePreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int GLANCE_MILLIS = 150;

    private final transient PreviewRuns runs;
    private final transient PreviewPane pane;
    private final transient Looking looking;
    private final transient Consumer<List<Suggestion>> suggested;
    private transient @Nullable Run<Both> going;
    private transient @Nullable IssuePreview saved;
    private @Nullable Registration glances;

    /** How a preview is made. */
    interface Looking {
        IssuePreview look(IssueDraft draft, Patience patience);

        List<Suggestion> suggest(IssueDraft draft);
    }

    private record Both(IssuePreview preview, @Nullable IssuePreview saved, List<Suggestion> suggestions) {}

    LivePreview(PreviewRuns runs, PreviewPane pane, Looking looking, Consumer<List<Suggestion>> suggested) {
        this.suggested = suggested;
        this.runs = runs;
        this.pane = pane;
        this.looking = looking;
        add(pane);
    }

    /** Looks for the draft and, the first time, for what is saved. */
    void look(IssueDraft draft, @Nullable IssueDraft stored) {
        if (going != null) {
            going.giveUp();
        }
        IssuePreview known = saved;
        Function<Patience, Both> work = patience -> new Both(
                looking.look(draft, patience),
                known != null || stored == null ? known : looking.look(stored, Patience.ENDLESS),
                looking.suggest(draft));
        going = runs.begin(LONGEST, work);
        pane.working();
        getUI().ifPresent(ui -> ui.setPollInterval(GLANCE_MILLIS));
    }

    /** What is saved has changed. */
    void forgetSaved() {
        saved = null;
    }

    /** Shows the answer if it is there by now. */
    void glance() {
        Run<Both> run = going;
        if (run == null || !run.result().isDone()) {
            return;
        }
        going = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        try {
            Both found = run.result().get();
            saved = found.saved();
            pane.show(found.preview(), found.saved());
            suggested.accept(found.suggestions());
        } catch (CancellationException e) {
            pane.refuse(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            pane.refuse(problems(e));
        }
    }

    private static List<Problem> problems(ExecutionException e) {
        if (e.getCause() instanceof ProblemsException refused) {
            return refused.problems();
        }
        return List.of(
                new Problem("plans", "They could not be searched.", "It is tried again when you go on writing."));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        glances = event.getUI().addPollListener(poll -> glance());
        if (going != null) {
            event.getUI().setPollInterval(GLANCE_MILLIS);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (glances != null) {
            glances.remove();
        }
        if (going != null) {
            going.giveUp();
        }
    }
}
