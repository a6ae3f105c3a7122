package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.candour.footprints.Footprint;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.ToLookAt;

/** The page asked for, above the list and apart from it, so that it stays as it is while the list follows reading. */
final class OpenedPage extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * The viewer says when it is there, however late its script came, and again when the screen it is on is put in its
     * place; as soon as the person does something, they are not led anywhere any more.
     */
    private static final String GO_THERE = """
            const go = () => {
              this.querySelector('#page')?.focus({preventScroll: true});
              this.scrollIntoView({block: 'start'});
            };
            const viewer = this.querySelector('candour-viewer');
            if (viewer?.hasUpdated && viewer.isConnected) go();
            this.addEventListener('viewer-open', go);
            const end = () => this.removeEventListener('viewer-open', go);
            ['pointerdown', 'keydown', 'wheel'].forEach((act) => addEventListener(act, end, {once: true, capture: true}));
            setTimeout(end, 8000);""";

    private static final String NEXT =
            "(this.querySelector('.page-look a') ?? this.querySelector('.page-look button') ?? this.querySelector('#page'))"
                    + "?.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})";

    private final transient PlanDesk desk;
    private final Div look = new Div();
    private final Div tools = new Div();
    private final CorrectionBeside beside = new CorrectionBeside();

    OpenedPage(PlanDesk desk) {
        this.desk = desk;
        addClassName("opened-page");
    }

    /**
     * Opens the page, if there is such a one.
     *
     * @param turned told of each page that is turned to
     * @param changed called when somebody has said something of the page
     */
    boolean open(Footprint of, PageChoice choice, IntConsumer turned, Runnable changed) {
        removeAll();
        for (PlanVersion version : desk.plans().versions(of.round(), of.code())) {
            for (Document document : alsoReplaced(version)) {
                Page page = choice.of(document, desk.plans().pages(document.id()));
                if (page != null) {
                    desk.shelf().departure(document.id()).ifPresent(left -> add(call(left.words())));
                    show(version, document, page, changed);
                    add(look, panel(of, version, document, choice, turned, changed), tools);
                    return true;
                }
            }
        }
        if (choice.isMade()) {
            Div missing = call(new MissingPage(desk.plans(), desk.shelf()).words(of, choice));
            missing.getElement().setAttribute("role", "alert");
            add(missing);
        }
        return false;
    }

    /** Who follows a citation is there at once, not at the headings above it. */
    void goThere() {
        getElement().executeJs(GO_THERE);
    }

    private PagePanel panel(
            Footprint of,
            PlanVersion version,
            Document document,
            PageChoice choice,
            IntConsumer turned,
            Runnable changed) {
        return new PagePanel(of.name(), version, document, choice, number -> {
            desk.plans().page(document.id(), number).ifPresent(other -> show(version, document, other, changed));
            beside.turnedTo(number, document.pageWord());
            turned.accept(number);
        });
    }

    /** What is known of the page stands above it, what can be done about it below. */
    private void show(PlanVersion version, Document document, Page page, Runnable changed) {
        List<ToLookAt> all = desk.plans().documents(version.id()).stream()
                .flatMap(one -> ToLookAt.of(one, desk.plans().pages(one.id())).stream())
                .toList();
        Runnable toTheNext = () -> {
            changed.run();
            getElement().executeJs(NEXT);
        };
        look.removeAll();
        look.add(new PageLook(desk.corrections(), version, document, page, all, desk::nameOf, toTheNext));
        tools.removeAll();
        tools.add(new PageTools(desk, document, page, beside, toTheNext));
    }

    /** Citations of a replaced file still open it. */
    private List<Document> alsoReplaced(PlanVersion version) {
        List<Document> all = new ArrayList<>(desk.plans().documents(version.id()));
        desk.shelf().departures(version.id()).stream()
                .flatMap(left -> desk.plans().document(left.document()).stream())
                .forEach(all::add);
        return all;
    }

    private static Div call(String words) {
        Div call = new Div(words);
        call.addClassName("call");
        return call;
    }
}
