package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.silences.IssuePreview;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.jspecify.annotations.Nullable;

/** What the issue would find as it stands in the form, plan by plan, beside the form. */
class PreviewPane extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PLANS_AT_FIRST = 12;

    private final transient Map<String, String> names;
    private final transient Consumer<String> subtract;
    private final Div standing = Parts.status();
    private final Paragraph working = Parts.paragraph("", "xs", "quiet");
    private final Div body = new Div();
    private final H2 heading = new H2("What it finds");
    private boolean isSubtracting;

    /** @param names of footprints, by code */
    PreviewPane(Map<String, String> names, Consumer<String> subtract) {
        this.names = names;
        this.subtract = phrase -> {
            isSubtracting = true;
            subtract.accept(phrase);
        };
        heading.getElement().setAttribute("tabindex", "-1");
        addClassNames("preview", "panel");
        getElement().setAttribute("aria-label", "What it finds");
        add(heading, working, standing, body);
    }

    /** Says that something is being looked for; what was found before stays meanwhile. */
    void working() {
        working.setText("Looking through the plans…");
    }

    void refuse(List<Problem> problems) {
        working.setText("");
        standing.removeAll();
        body.removeAll();
        standing.add(Parts.paragraph("Not shown as long as something is wrong:", "small"));
        standing.add(Html.list(problems.stream()
                .map(problem -> problem.where() + ": " + problem.what() + " " + problem.remedy())
                .toList()));
    }

    /** @param saved what the edition saved finds; null for a new issue */
    void show(IssuePreview preview, @Nullable IssuePreview saved) {
        working.setText("");
        standing.removeAll();
        body.removeAll();
        if (!preview.terms().isEmpty()) {
            standing.add(Parts.paragraph(Words.finding(preview), "stand"));
        }
        String warning = Words.warning(preview);
        if (!warning.isEmpty()) {
            Div call = new Div(Parts.paragraph(warning, "small"));
            call.addClassName("call");
            standing.add(call);
        }
        if (saved != null) {
            changes(VerdictChanges.between(saved, preview));
        }
        if (preview.terms().isEmpty()) {
            return;
        }
        if (isSubtracting) {
            isSubtracting = false;
            heading.getElement().executeJs(Press.FOCUS_IF_LOST); // the passage is gone, and with it the focus
        }
        body.add(new TermTable(preview));
        silent(preview);
        found(preview);
    }

    private void changes(VerdictChanges changes) {
        if (changes.isNone()) {
            standing.add(Parts.paragraph("No verdict differs from the edition saved.", "small", "quiet"));
            return;
        }
        say(changes.noLongerSilent(), " would no longer be silent: ");
        say(changes.fallSilent(), " would fall silent: ");
        if (!changes.others().isEmpty()) {
            standing.add(Html.list(changes.others().stream()
                    .map(change -> name(change.version()) + ": " + VerdictBadge.words(change.before()) + " became "
                            + VerdictBadge.words(change.after()))
                    .toList()));
        }
    }

    private void say(List<PlanVersion> plans, String becomes) {
        if (!plans.isEmpty()) {
            standing.add(Parts.paragraph(
                    Words.count(plans.size(), "plan") + becomes
                            + Words.names(plans.stream().map(this::name).toList()) + ".",
                    "small",
                    "strong"));
        }
    }

    private void silent(IssuePreview preview) {
        List<String> silent = preview.plans().stream()
                .filter(plan -> plan.cell().isSilence())
                .map(plan -> name(plan.version()))
                .toList();
        body.add(new H3("Plans that fall silent"));
        body.add(
                silent.isEmpty()
                        ? Parts.paragraph("None.", "small", "quiet")
                        : Parts.paragraph(String.join(", ", silent) + ".", "small"));
    }

    /** Those that rest on least come first: there a term misfires, if it does. */
    private void found(IssuePreview preview) {
        List<IssuePreview.Plan> plans = preview.plans().stream()
                .filter(plan -> !plan.cell().isSilence() && plan.cell().verdict() != Verdict.NOT_APPLICABLE)
                .sorted(Comparator.comparingInt((IssuePreview.Plan plan) -> weight(plan.cell())))
                .toList();
        if (plans.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        plans.stream().limit(PLANS_AT_FIRST).forEach(plan -> list.add(entry(plan)));
        body.add(
                new H3("Where it is found"),
                Parts.paragraph(
                        "Those that rest on least first. Mark a phrase in a passage and press Subtract, if it speaks of"
                                + " something else.",
                        "xs",
                        "quiet"),
                list);
        if (plans.size() > PLANS_AT_FIRST) {
            Div more = new Div();
            more.add(Press.small("Show " + (plans.size() - PLANS_AT_FIRST) + " more plans", () -> {
                more.setVisible(false);
                plans.stream().skip(PLANS_AT_FIRST).forEach(plan -> list.add(entry(plan)));
            }));
            body.add(more);
        }
    }

    private static int weight(Cell cell) {
        return cell.counts().mentions() + cell.counts().committed();
    }

    private PlanFinds entry(IssuePreview.Plan plan) {
        return new PlanFinds(name(plan.version()), plan, subtract);
    }

    private String name(PlanVersion version) {
        return names.getOrDefault(version.footprint(), version.footprint());
    }
}
