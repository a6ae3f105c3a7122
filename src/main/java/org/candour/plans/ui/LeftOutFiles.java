package org.candour.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Confirmation;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersion;

/** Files of bundles that were not taken in: what they keep in doubt, and a press for each that is no part of the plan. */
final class LeftOutFiles extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PlanVersion version;
    private final transient Runnable afterwards;
    private final Refusal refused = new Refusal();

    LeftOutFiles(PlanDesk desk, PlanVersion version, List<LeftOut> files, Runnable afterwards) {
        this.desk = desk;
        this.version = version;
        this.afterwards = () -> {
            afterwards.run(); // the button that was pressed is gone, and with it the focus
            UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", "left-out-" + version.id());
        };
        addClassNames("document", "left-out");
        H3 heading = new H3("Files that were not taken in");
        heading.setId("left-out-" + version.id());
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        long open = files.stream().filter(LeftOut::isOpen).count();
        if (open > 0) {
            add(doubt(open));
        }
        UnorderedList list = new UnorderedList();
        files.forEach(file -> list.add(item(file)));
        add(list, refused);
    }

    private Paragraph doubt(long open) {
        Paragraph doubt = new Paragraph(new Span((open == 1 ? "1 file" : open + " files")
                + " may say what is not found in the others: this plan is not called silent on anything until each"
                + " was uploaded, or is said to be no part of the plan. "));
        doubt.add(
                desk.mayChange(version)
                        ? new Anchor(PlansNavigation.upload(version), "Upload files to this version")
                        : new Span("The version is public, so only a publisher can do either."));
        doubt.addClassName("call");
        return doubt;
    }

    private ListItem item(LeftOut file) {
        Span path = new Span(file.path());
        path.addClassName("name");
        ListItem item =
                new ListItem(path, new Span(file.words().substring(file.path().length())));
        boolean mayChange = desk.mayChange(version);
        if (!file.isOpen()) {
            item.add(settled(file));
        }
        if (file.isOpen() && mayChange) {
            item.add(button("Not part of the plan", file.path() + " is not part of the plan", () -> settle(file)));
        } else if (file.how().equals(LeftOut.NOT_PART) && mayChange) {
            item.add(button(
                    "Take that back",
                    file.path() + " may be part of the plan after all",
                    () -> now(() -> desk.shelf().mayBePartOfThePlan(file.id()))));
        }
        return item;
    }

    private void settle(LeftOut file) {
        Runnable deed = () -> now(() -> desk.shelf().notPartOfThePlan(file.id()));
        if (!version.isPublic()) {
            deed.run();
            return;
        }
        Confirmation.ask(
                "Is nothing of the plan lost with " + file.path() + "?",
                new Consequences(
                        "From then on:",
                        List.of(
                                "It no longer keeps silence in doubt: readers may be shown at once what this plan does not"
                                        + " mention in the text we could read.")),
                "It is not part of the plan",
                "Leave it in doubt",
                deed);
    }

    private void now(Runnable deed) {
        try {
            deed.run();
        } catch (ProblemsException e) {
            refused.show(e);
            return;
        }
        afterwards.run();
    }

    private Span settled(LeftOut file) {
        String day = file.settledAt() == null
                ? ""
                : PlanWords.day(LocalDate.ofInstant(file.settledAt(), ZoneId.systemDefault()));
        Span settled = new Span("Now " + file.how() + ", by " + desk.nameOf(file.settledBy()) + " on " + day);
        settled.addClassName("src");
        return settled;
    }

    private static NativeButton button(String text, String label, Runnable does) {
        NativeButton button = new NativeButton(text, click -> does.run());
        button.setClassName("btn second s");
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
