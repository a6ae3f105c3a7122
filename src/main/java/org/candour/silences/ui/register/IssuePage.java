package org.candour.silences.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister.Edition;
import org.jspecify.annotations.Nullable;

/** An issue being written: the form, what it finds, and its history. */
class IssuePage extends Div {

    private static final long serialVersionUID = 1L;
    private static final IssueDraft EMPTY =
            new IssueDraft("", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final transient IssueDesk desk;
    private final transient Round round;
    private transient @Nullable Issue issue;
    private int basedOn;
    private final IssueForm form;
    private final LivePreview live;
    private final Section lead = new Section();
    private final SaveBar bar;
    private final Div told = Parts.status();
    private final Div history = new Div();

    /** @param issue null for one that is not there yet */
    IssuePage(IssueDesk desk, Round round, @Nullable Issue issue) {
        this.desk = desk;
        this.round = round;
        this.form = new IssueForm(desk.domains(round), desk.footprints().of(round.id()), this::look, this::restored);
        this.live = new LivePreview(
                desk.runs(),
                new PreviewPane(desk.names(round.id()), form::addFriend),
                new DeskLooking(desk, round.id()),
                form::suggest);
        this.bar = new SaveBar(issue == null, this::save);
        lead.addClassNames("sec", "flush", "lead");
        Div writing = new Div(form, bar);
        writing.addClassName("writing");
        Div panes = new Div(writing, live);
        panes.addClassName("desk");
        add(lead, told, panes, history);
        open(issue);
    }

    private RoundId id() {
        return round.id();
    }

    private void open(@Nullable Issue opened) {
        issue = opened;
        basedOn = opened == null ? 0 : opened.edition();
        IssueDraft draft = opened == null ? EMPTY : IssueDraft.of(opened);
        form.show(draft);
        form.refuse(List.of());
        lead.removeAll();
        lead.add(new IssueLead(desk, id(), opened, this::done));
        history.removeAll();
        if (opened != null) {
            history.add(new EditionHistory(desk.register().editions(id(), opened.id()), desk::person));
        }
        form.watch(
                desk.user().required().value() + ":" + id() + ":"
                        + (opened == null ? RegisterNavigation.NEW : opened.id()),
                basedOn);
        live.forgetSaved();
        look();
    }

    private void look() {
        if (issue == null) {
            bar.propose(ShortName.of(
                    form.draft().title(),
                    name -> name.equals(RegisterNavigation.NEW)
                            || desk.register().issue(id(), name).isPresent()));
        }
        live.look(form.draft(), issue == null ? null : IssueDraft.of(issue));
    }

    /** The browser has put back what was not saved. */
    private void restored(int begunFrom) {
        told.removeAll();
        Paragraph words = Parts.paragraph("What you had not saved has been put back. ", "small");
        words.add(Press.plain("Throw it away", this::startAgain));
        told.add(words);
        if (issue != null && begunFrom != issue.edition()) {
            conflict(begunFrom);
        }
        look();
    }

    private void startAgain() {
        told.removeAll();
        form.forget();
        open(issue == null ? null : desk.register().issue(id(), issue.id()).orElse(issue));
    }

    private void save(String newId, String reason) {
        told.removeAll();
        IssueDraft draft = form.draft();
        try {
            Issue saved = issue == null
                    ? desk.register().add(id(), newId, draft)
                    : desk.register().change(id(), issue.id(), basedOn, draft, reason);
            form.forget();
            saved(saved);
        } catch (ProblemsException e) {
            refused(e);
        }
    }

    private void saved(Issue saved) {
        bar.clear();
        if (issue == null) {
            UI.getCurrent().navigate(RegisterNavigation.issue(id(), saved.id()).substring(1));
            return;
        }
        boolean same = saved.edition() == issue.edition();
        open(saved);
        told.add(Parts.paragraph(
                same
                        ? "Nothing was changed, so there is no new edition."
                        : "Edition " + saved.edition() + " is saved. Plans are being counted anew for it.",
                "small",
                "strong"));
    }

    private void refused(ProblemsException e) {
        Optional<Issue> newest =
                issue == null ? Optional.empty() : desk.register().issue(id(), issue.id());
        if (newest.isPresent() && newest.get().edition() != basedOn) {
            conflict(basedOn);
            return;
        }
        told.add(Parts.problems("The issue was not saved", bar.refuse(form.refuse(e.problems()))));
        told.add(Parts.paragraph(
                Words.count(e.problems().size(), "thing") + " to put right; each is said at its field.", "small"));
    }

    private void conflict(int begunFrom) {
        if (issue == null) {
            return;
        }
        List<Edition> editions = desk.register().editions(id(), issue.id());
        Edition theirs = editions.getFirst();
        IssueDraft base = editions.stream()
                .filter(edition -> edition.issue().edition() == begunFrom)
                .findFirst()
                .map(edition -> IssueDraft.of(edition.issue()))
                .orElse(IssueDraft.of(issue));
        told.add(new ConflictPanel(theirs, desk.person(theirs.by()), base, form.draft(), this::startAgain, () -> {
            told.removeAll();
            issue = theirs.issue();
            basedOn = theirs.issue().edition();
            told.add(Parts.paragraph(
                    "Saving now makes edition " + (basedOn + 1) + " with your words.", "small", "strong"));
        }));
    }

    private void done(String words) {
        told.removeAll();
        if (issue != null) {
            IssueDraft mine = form.draft();
            boolean unsaved = !mine.equals(IssueDraft.of(issue));
            desk.register().issue(id(), issue.id()).ifPresent(this::open);
            if (unsaved) {
                form.show(mine);
            }
        }
        told.add(Parts.paragraph(words, "small", "strong"));
    }
}
