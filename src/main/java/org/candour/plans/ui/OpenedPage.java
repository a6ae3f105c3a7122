package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.candour.footprints.Footprint;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.Shelf;
import org.candour.plans.ToLookAt;

/** The page asked for, above the list and apart from it, so that it stays as it is while the list follows reading. */
final class OpenedPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Shelf shelf;
    private final transient PageCorrections corrections;
    private final transient Function<String, String> nameOf;
    private final Div look = new Div();

    OpenedPage(Plans plans, Shelf shelf, PageCorrections corrections, Function<String, String> nameOf) {
        this.plans = plans;
        this.shelf = shelf;
        this.corrections = corrections;
        this.nameOf = nameOf;
        addClassName("opened-page");
    }

    /**
     * Opens the page, if there is such a one.
     *
     * @param turned told of each page that is turned to
     * @param changed called when somebody has said something of the page
     */
    boolean open(Footprint of, PageChoice choice, BiConsumer<Document, Integer> turned, Runnable changed) {
        removeAll();
        for (PlanVersion version : plans.versions(of.round(), of.code())) {
            for (Document document : alsoReplaced(version)) {
                Page page = choice.of(document, plans.pages(document.id()));
                if (page != null) {
                    shelf.departure(document.id()).ifPresent(left -> add(call(left.words())));
                    look(version, document, page, changed);
                    add(look, new PagePanel(of.name(), version, document, choice, number -> {
                        plans.page(document.id(), number).ifPresent(other -> look(version, document, other, changed));
                        turned.accept(document, number);
                    }));
                    return true;
                }
            }
        }
        if (choice.isMade()) {
            Div missing = call(new MissingPage(plans, shelf).words(of, choice));
            missing.getElement().setAttribute("role", "alert");
            add(missing);
        }
        return false;
    }

    private void look(PlanVersion version, Document document, Page page, Runnable changed) {
        List<ToLookAt> all = plans.documents(version.id()).stream()
                .flatMap(one -> ToLookAt.of(one, plans.pages(one.id())).stream())
                .toList();
        look.removeAll();
        look.add(new PageLook(corrections, version, document, page, all, nameOf, () -> {
            changed.run();
            getElement()
                    .executeJs(
                            "(this.querySelector('.page-look a') ?? this.querySelector('.page-look button'))?.focus()");
        }));
    }

    /** Citations of a replaced file still open it. */
    private List<Document> alsoReplaced(PlanVersion version) {
        List<Document> all = new ArrayList<>(plans.documents(version.id()));
        shelf.departures(version.id()).stream()
                .flatMap(left -> plans.document(left.document()).stream())
                .forEach(all::add);
        return all;
    }

    private static Div call(String words) {
        Div call = new Div(words);
        call.addClassName("call");
        return call;
    }
}
