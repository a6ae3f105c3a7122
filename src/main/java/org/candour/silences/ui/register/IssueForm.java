package org.candour.silences.ui.register;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.footprints.Footprint;
import org.candour.search.VocabularyDesk.Suggestion;
import org.candour.silences.IssueDraft;

/** The parts of an issue as somebody writes them. The browser keeps what was typed until it is told that it is saved. */
@JavaScript("context://scripts/kept-draft.js")
class IssueForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String HOW =
            "One word or phrase a line; any one found is a mention. Near-phrase: stroke | HASU NEAR/10 site | closure.";

    private static final int NONE = -1;

    private static final String GROUPS =
            "A group holds the words for one aspect. Any word of any group is a mention; more groups"
                    + " only tell how many aspects a plan speaks of.";

    private final transient Runnable changed;
    private final transient java.util.function.IntConsumer restored;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final TermGroups groups;
    private final AskedOf askedOf;
    private final Div suggested = new Div();
    private int pressed = NONE;

    /** @param restored told when the browser has put back what was not saved, with the edition it was begun from */
    IssueForm(
            List<Domain> domains,
            List<Footprint> footprints,
            Runnable changed,
            java.util.function.IntConsumer restored) {
        this.changed = changed;
        this.restored = restored;
        addClassName("issue-form");
        groups = new TermGroups(changed);
        askedOf = new AskedOf(footprints, changed);
        Map<String, String> choices = new LinkedHashMap<>(Map.of("", "None"));
        domains.forEach(domain -> choices.put(domain.id(), domain.title()));
        add(
                field("title", "Title", "", new TextBox("title", 1)),
                field("question", "Question", "What an assessor asks of a plan.", new TextBox("question", 2)),
                field("why it matters", "Why it matters", "", new TextBox("why", 2)),
                field("domain", "Domain", "", new Choice("domain", choices)),
                askedOf,
                heading("What is looked for"),
                Parts.paragraph(HOW, "small", "quiet"),
                Parts.paragraph(GROUPS, "small", "quiet"),
                groups,
                suggested,
                field(
                        "false friends",
                        "False friends",
                        "Phrases to subtract: a hit that lies wholly inside one does not count.",
                        new TextBox("friends", 4)),
                field(
                        "related words",
                        "Related words",
                        "They suggest the issue without naming it. Never a mention; where they are all there is, a person"
                                + " is asked to look.",
                        new TextBox("related", 3)),
                field(
                        "commitments",
                        "Cue words",
                        "Wordings that, near a hit, commit somebody to something. Numbers, sums, dates, sites and owners"
                                + " do so without being listed.",
                        new TextBox("cues", 3)),
                field(
                        "sources",
                        "Sources",
                        "Who says that plans should deal with it, one a line.",
                        new TextBox("sources", 3)));
    }

    private Field field(
            String name,
            String label,
            String help,
            com.vaadin.flow.component.AbstractSinglePropertyField<?, String> input) {
        Field field = new Field(name, label, help, input);
        field.onChange(changed);
        fields.put(name, field);
        return field;
    }

    void show(IssueDraft draft) {
        of("title").show(draft.title());
        of("question").show(draft.question());
        of("why it matters").show(draft.why());
        of("domain").show(draft.domain());
        askedOf.show(draft.appliesTo());
        groups.show(draft.groups());
        of("false friends").show(draft.falseFriends());
        of("related words").show(draft.related());
        of("commitments").show(draft.cueWords());
        of("sources").show(draft.sources());
    }

    IssueDraft draft() {
        return new IssueDraft(
                of("title").text(),
                of("question").text(),
                of("why it matters").text(),
                of("domain").text(),
                askedOf.codes(),
                groups.groups(),
                of("related words").lines(),
                of("false friends").lines(),
                of("commitments").lines(),
                of("sources").lines());
    }

    /** Offers other names; one press takes one into the group of the term it belongs to. */
    void suggest(List<Suggestion> suggestions) {
        suggested.removeAll();
        suggested.setVisible(!suggestions.isEmpty());
        if (!suggestions.isEmpty()) {
            suggested.add(Parts.paragraph("Other names, to add with a press", "small", "strong"));
            Div chips = new Div();
            chips.addClassName("chips");
            suggestions.forEach(one -> chips.add(chip(one, chips.getComponentCount())));
            suggested.add(chips);
            goOn(chips.getComponentAt(Math.min(Math.max(0, pressed), suggestions.size() - 1)));
        } else {
            goOn(groups);
        }
        pressed = NONE;
    }

    private Component chip(Suggestion one, int place) {
        return Press.chip(
                "Add " + one.name() + (one.plans() == 0 ? "" : ", in " + Words.count(one.plans(), "plan")), () -> {
                    pressed = place;
                    addTerm(one.name(), one.beside());
                });
    }

    /** The name that was pressed is gone, and with it the focus: on to the one that stands in its place. */
    private void goOn(Component next) {
        if (pressed != NONE) {
            next.getElement().executeJs(Press.FOCUS_IF_LOST);
        }
    }

    void addTerm(String term, String beside) {
        groups.addTerm(term, beside);
        keep();
        changed.run();
    }

    void addFriend(String phrase) {
        of("false friends").append(phrase);
        keep();
        changed.run();
    }

    /** Each problem at its field; those that belong to none of them are given back. */
    List<Problem> refuse(List<Problem> problems) {
        fields.forEach((name, field) -> field.refuse(at(name, problems)));
        groups.refuse(at("terms", problems));
        askedOf.refuse(at("footprints", problems));
        return problems.stream()
                .filter(problem -> !fields.containsKey(problem.where())
                        && !problem.where().equals("terms")
                        && !problem.where().equals("footprints"))
                .toList();
    }

    private static List<Problem> at(String name, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.where().equals(name)).toList();
    }

    private Field of(String name) {
        return java.util.Objects.requireNonNull(fields.get(name));
    }

    /** From now on the browser keeps what is typed; what an earlier page left unsaved comes back. */
    void watch(String key, int edition) {
        getElement().executeJs("window.candourDraft.watch(this, $0, $1)", key, edition);
    }

    /** What has been typed is saved, or not wanted. */
    void forget() {
        getElement().executeJs("window.candourDraft.forget(this)");
    }

    private void keep() {
        getElement().executeJs("window.candourDraft.keep(this)");
    }

    @ClientCallable
    void restore(String json) {
        KeptDraft kept = KeptDraft.read(json, draft());
        show(kept.draft());
        keep();
        restored.accept(kept.edition());
    }

    private static HtmlContainer heading(String words) {
        HtmlContainer heading = Html.text("h2", words);
        heading.addClassName("h3");
        return heading;
    }
}
