package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanVersion;
import org.candour.plans.ToLookAt;

/** Above the page that is open: what a person sees on it in one press, and which page to look at next. */
final class PageLook extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PageCorrections corrections;
    private final transient PlanVersion version;
    private final transient Document document;
    private final transient Runnable afterwards;
    private final Refusal refusal = new Refusal();

    /** @param all of the version, in order */
    PageLook(
            PageCorrections corrections,
            PlanVersion version,
            Document document,
            Page page,
            List<ToLookAt> all,
            Function<String, String> nameOf,
            Runnable afterwards) {
        this.corrections = corrections;
        this.version = version;
        this.document = document;
        this.afterwards = afterwards;
        addClassName("page-look");
        getElement().setAttribute("role", "status");
        List<PageReading> readings = corrections.readings(document.id(), page.number());
        if (page.isToBeLookedAt()) {
            ask(page);
        } else if (readings.size() > 1 && readings.getLast().means() == Means.LOOKED_AT) {
            answered(readings, nameOf);
        } else if (readings.size() > 1 && readings.getLast().means().isAPersons()) {
            add(new Paragraph(PlanWords.reading(readings.getLast(), nameOf, ZoneId.systemDefault())));
        }
        if (getChildren().findAny().isPresent()) {
            next(page, all);
            add(refusal);
        }
    }

    private void ask(Page page) {
        boolean isEnough = corrections.canBeLookedAt(document.id(), page.number());
        add(new Paragraph(name(page) + " keeps silence in doubt. " + page.reason()
                + (isEnough
                        ? " Look at it: if nothing else is written on it, one press says so, with your name and the time."
                                + (version.isPublic()
                                        ? " The version is public: readers are shown at once what follows."
                                        : "")
                        : " Correct its text below, so that searches find what stands there.")));
        if (isEnough) {
            add(button("Nothing else is written on it", () -> corrections.lookedAt(document.id(), page.number())));
        }
    }

    private void answered(List<PageReading> readings, Function<String, String> nameOf) {
        PageReading last = readings.getLast();
        add(new Paragraph(PlanWords.reading(last, nameOf, ZoneId.systemDefault())));
        PageReading before = readings.get(readings.size() - 2);
        add(button(
                "Take that back",
                () -> corrections.restore(document.id(), last.page().number(), before.ordinal(), "Taken back")));
    }

    /** The first behind this page, or from the beginning. */
    private void next(Page page, List<ToLookAt> all) {
        List<ToLookAt> others = all.stream()
                .filter(one -> !one.document().equals(document.id()) || one.page() != page.number())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        ToLookAt next = others.stream()
                .filter(one -> one.document().equals(document.id()) && one.page() > page.number())
                .findFirst()
                .orElse(others.getFirst());
        String file = next.document().equals(document.id()) ? "" : " of " + next.fileName();
        Anchor link = new Anchor(
                PlansNavigation.page(version.round(), version.footprint(), next.document(), next.page()),
                "Next to look at: " + next.pageWord() + " " + next.page() + file);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }

    private String name(Page page) {
        return Character.toUpperCase(document.pageWord().charAt(0))
                + document.pageWord().substring(1) + " " + page.number();
    }

    private NativeButton button(String text, Runnable does) {
        NativeButton button = new NativeButton(text, click -> {
            try {
                does.run();
            } catch (ProblemsException e) {
                refusal.show(e); // a colleague was faster
                return;
            }
            afterwards.run();
        });
        button.setClassName("btn second s");
        return button;
    }
}
