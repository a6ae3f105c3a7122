package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.assessment.Citation;
import org.candour.assessment.Score;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.StatedPassage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Plans;
import org.candour.search.PlanSearch;

/** The two panes and what passes between them. */
class ReadingRoom extends Div implements OpenSheet.Listener, CriterionForm.Room, DocumentPane.Listener {

    private final transient OpenSheet sheet;
    private final transient PlanSearch search;
    private final transient Consumer<Map<String, String>> remember;
    private final transient Runnable reload;
    private final String footprint;
    private final RoomBar bar;
    private final Div problems = new Div();
    private final CriteriaPane criteria;
    private final DocumentPane documents;
    private final transient List<Departure> departures;
    private final boolean ready;

    ReadingRoom(
            String footprint,
            String version,
            OpenSheet sheet,
            Plans plans,
            PlanSearch search,
            AgreedNumbers numbers,
            Consumer<Map<String, String>> remember,
            Runnable reload) {
        this.departures = plans.departures(sheet.assignment().version());
        this.footprint = footprint;
        this.sheet = sheet;
        this.search = search;
        this.remember = remember;
        this.reload = reload;
        this.bar = new RoomBar(footprint, version, sheet.sheet(), this::askForConflict, this::askToSubmit);
        this.criteria = new CriteriaPane(sheet, this);
        this.documents = new DocumentPane(plans, search, sheet.assignment().version(), this);
        sheet.listen(this);
        if (sheet.isOpen()) {
            documents
                    .reader()
                    .setCriteria(sheet.sheet().criteria().criteria().stream()
                            .map(Criterion::id)
                            .toList());
        }
        Div panes = new Div(documents, criteria);
        panes.addClassName("panes");
        add(bar, problems, state(), confirmed(numbers), panes);
        ready = true;
        here();
    }

    private ConfirmedNumbers confirmed(AgreedNumbers numbers) {
        return new ConfirmedNumbers(
                numbers.confirmed(sheet.assignment().version()), sheet.isOpen() ? this::citeNumber : null);
    }

    private void citeNumber(StatedPassage passage) {
        sheet.cite(criteria.open().id(), passage.document(), passage.page(), passage.words());
    }

    private Div state() {
        String conflict = sheet.assignment().conflict();
        Div state = new Div();
        if (conflict != null) {
            state.add(Parts.empty(
                    "You declared a conflict: " + conflict, Parts.span("Somebody else will score this plan.")));
        } else if (sheet.assignment().isSubmitted()) {
            state.add(Parts.empty(
                    "Your scores are submitted.", Parts.span("They can be read here, and no longer changed.")));
        }
        departures.forEach(left -> state.add(Parts.paragraph(left.fileName() + ": " + left.notice(), "call")));
        return state;
    }

    /** Where a kept address leads; empty or unknown parts change nothing. */
    void goTo(String criterion, String document, String page, String find) {
        criteria.open(criterion);
        if (document.matches("[0-9a-f-]{36}")) {
            documents.open(DocumentId.of(document), page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1);
        }
        documents.find().ask(find);
    }

    CriteriaPane criteria() {
        return criteria;
    }

    DocumentPane documents() {
        return documents;
    }

    @Override
    public void next() {
        criteria.next();
    }

    @Override
    public void opened() {
        here();
    }

    @Override
    public void saved(Score score) {
        problems.removeAll();
        criteria.refresh();
        bar.show(sheet.sheet());
        if (score.savedAt() != null) {
            bar.saved(score.savedAt());
        }
    }

    @Override
    public void refused(List<Problem> all) {
        problems.removeAll();
        problems.add(Parts.problems("That was not kept", all));
        bar.notSaved();
    }

    @Override
    public void cite(String criterion, DocumentId document, int page, String passage) {
        sheet.cite(criterion, document, page, passage);
    }

    @Override
    public List<Problem> citeTyped(String criterion, String passage) {
        Document shown = documents.document();
        return shown == null ? List.of() : sheet.citeTyped(criterion, shown.id(), documents.page(), passage);
    }

    @Override
    public String fate(DocumentId document) {
        return departures.stream()
                .filter(left -> left.document().equals(document))
                .map(Departure::words)
                .findFirst()
                .orElse("");
    }

    @Override
    public void open(Citation.OfPassage passage) {
        documents.open(passage.document(), passage.page(), passage.passage());
    }

    @Override
    public void moved(DocumentId document, int page) {
        here();
    }

    @Override
    public void searchForSilence(Criterion criterion) {
        new SilenceDialog(
                        criterion,
                        search,
                        sheet.assignment().version(),
                        question -> sheet.citeSilence(criterion.id(), question),
                        passage -> documents.open(passage.document(), passage.page()))
                .open();
    }

    private void here() {
        if (!ready) {
            return; // the panes are still being made
        }
        documents.reader().setCriterion(sheet.isOpen() ? criteria.open().id() : "");
        Map<String, String> place = new LinkedHashMap<>();
        place.put("criterion", criteria.open().id());
        Document shown = documents.document();
        if (shown != null) {
            place.put("document", shown.id().toString());
            place.put("page", Integer.toString(documents.page()));
        }
        place.put("find", documents.find().question());
        remember.accept(place);
    }

    void askForConflict() {
        Words reason = new Words("conflict", 3);
        new Ask(
                        "Declare a conflict of interest",
                        Parts.paragraph(
                                "Your assignment for " + footprint
                                        + " ends, and your draft is not used. The moderator sees" + " your reason.",
                                "small"),
                        Fields.field("conflict", "What the conflict is", "", reason))
                .offer("Declare it", () -> {
                    sheet.declareConflict(reason.getValue());
                    reload.run();
                })
                .open();
    }

    void askToSubmit() {
        List<Problem> missing = sheet.sheet().missing();
        if (missing.isEmpty()) {
            new Ask(
                            "Submit your scores for " + footprint + "?",
                            Parts.paragraph(
                                    "They are locked for good. The moderator then sees them beside the others’.",
                                    "small"))
                    .offer("Submit scores", () -> {
                        sheet.submit();
                        reload.run();
                    })
                    .open();
        } else {
            Ask ask = new Ask(
                    "Not complete yet",
                    Parts.paragraph(
                            (missing.size() == 1 ? "One thing is missing." : missing.size() + " things are missing.")
                                    + " Press one to go there.",
                            "small"));
            ask.add(list(missing, ask));
            ask.open();
        }
    }

    private UnorderedList list(List<Problem> missing, Ask ask) {
        UnorderedList list = new UnorderedList();
        list.addClassName("missing");
        missing.forEach(problem -> list.add(new ListItem(
                Press.plain(problem.where(), () -> {
                    criteria.open(problem.where().substring(0, problem.where().indexOf(' ')));
                    ask.close();
                }),
                Parts.span(" " + problem.what() + " " + problem.remedy(), "small"))));
        return list;
    }
}
