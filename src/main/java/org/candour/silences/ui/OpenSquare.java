package org.candour.silences.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;

/** The square that is open: its evidence, what was judged of it, and for assessors the form to judge it. */
class OpenSquare extends Aside {

    private static final long serialVersionUID = 1L;

    /** Beside the matrix the pane follows by itself; the square that was pressed is brought back into sight. */
    private static final String SHOW = """
            setTimeout(() => {
              const beside = innerWidth > 1280;
              this.focus({ preventScroll: beside });
              if (beside) document.querySelector('[data-matrix] td.open')?.scrollIntoView({ block: 'nearest' });
            }, 50)""";

    /** @param closed address of the matrix without it */
    OpenSquare(
            String plan,
            String closed,
            Issue issue,
            VerdictEvidence evidence,
            JudgingDesk desk,
            boolean mayJudge,
            SerializableRunnable changed) {
        addClassNames("ev", "float");
        setId("square");
        getElement().setAttribute("aria-label", "Evidence for the open square");
        H2 title = new H2(plan + ": " + issue.title());
        title.getElement().setAttribute("tabindex", "-1");
        add(caption(closed), title, Parts.paragraph(issue.question(), "small"));
        List<Finding> history = desk.judging().history(evidence.version().id(), issue.id());
        if (!history.isEmpty()) {
            add(JudgeForm.history(history, desk));
        }
        boolean isAsked = evidence.cell().verdict() != Verdict.NOT_APPLICABLE;
        if (mayJudge && (isAsked || !history.isEmpty())) {
            JudgeForm form = new JudgeForm(
                    desk, evidence, history.isEmpty() ? null : history.getFirst(), finding -> changed.run());
            add(new EvidencePane(evidence, desk, form::cite), form);
        } else {
            add(new EvidencePane(evidence, desk, null));
        }
        title.getElement().executeJs(SHOW);
    }

    /** The page's script closes it at the Escape key, too, and brings the focus back to the square. */
    private static Paragraph caption(String closed) {
        Anchor close = new Anchor(closed, "Close");
        close.getElement().setAttribute("data-close", "");
        Paragraph caption = new Paragraph(new Text("Open square · "), close, new Text(" (Escape)"));
        caption.addClassNames("xs", "quiet");
        return caption;
    }
}
