package org.candour.plans.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;
import org.candour.footprints.Footprint;
import org.candour.plans.PlanVersion;
import org.candour.plans.ui.PublishDoubts.Doubt;

/** Lets a publisher show a version to everybody, or take it back, after a question that names what that means. */
final class PublishButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient Footprint area;
    private final transient PlanVersion version;
    private final transient Runnable afterwards;

    PublishButton(PlanDesk desk, Footprint area, PlanVersion version, Runnable afterwards) {
        super(version.isPublic() ? "Take back from the public" : "Publish this version");
        this.desk = desk;
        this.area = area;
        this.version = version;
        this.afterwards = afterwards;
        setClassName(version.isPublic() ? "btn second" : "btn");
        addClickListener(click -> {
            if (version.isPublic()) {
                takeBack();
            } else {
                publish();
            }
        });
    }

    private void publish() {
        List<String> seen = new ArrayList<>();
        seen.add(PublishWords.documents(desk.plans().documents(version.id())));
        seen.add(PublishWords.standing(version, desk.plans().versions(area.round(), area.code()), desk::holdsFiles));
        desk.onward().forEach(room -> seen.addAll(room.ifPublished(version)));
        Consequences words = new Consequences("From then on:", seen);
        List<Doubt> doubts = new ArrayList<>(new PublishDoubts(desk.plans(), desk.shelf(), version).all());
        desk.onward().stream()
                .map(room -> room.leftToCheck(version))
                .filter(ways -> !ways.isEmpty())
                .forEach(ways ->
                        doubts.add(new Doubt("What is left to check becomes certain by a person’s finding.", ways)));
        if (!doubts.isEmpty()) {
            Div call = new Div(Parts.strong("Before you do"), list(doubts));
            call.addClassName("call");
            words.add(call);
        }
        words.add(Parts.paragraph(
                "Ratings, scores and findings stay as they are: they become public with an edition, at the publishing desk.",
                "small"));
        Confirmation.ask(
                "Publish “" + version.title() + "” of " + area.name() + "?",
                words,
                "Publish it",
                "Not yet",
                () -> now(() -> desk.plans().publish(version.id())));
    }

    private void takeBack() {
        Confirmation.ask(
                "Take “" + version.title() + "” of " + area.name() + " back?",
                Parts.paragraph(
                        "Public readers will no longer find, read or download it, its squares leave the public matrix,"
                                + " and links to it will end in nothing. Nothing is deleted."),
                "Take it back",
                "Leave it public",
                () -> now(() -> desk.plans().unpublish(version.id())));
    }

    private void now(Runnable act) {
        try {
            act.run();
            afterwards.run();
        } catch (ProblemsException e) {
            Dialog refused = new Dialog(Parts.problems("Nothing was changed.", e.problems()));
            refused.setHeaderTitle(version.title());
            refused.open();
        }
    }

    private static UnorderedList list(List<Doubt> doubts) {
        UnorderedList list = new UnorderedList();
        for (Doubt doubt : doubts) {
            ListItem item = new ListItem(new Span(doubt.words()));
            doubt.mend().forEach(way -> item.add(new Span(" "), leaving(new Anchor(way.href(), way.label()))));
            list.add(item);
        }
        return list;
    }

    /** Where a link leads back to this screen, the question would stay in front of it. */
    private static Anchor leaving(Anchor way) {
        way.getElement().addEventListener("click", click -> Optional.ofNullable(way.findAncestor(Dialog.class))
                .ifPresent(Dialog::close));
        return way;
    }
}
