package org.candour.plans.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;
import org.candour.footprints.Footprint;
import org.candour.plans.Document;
import org.candour.plans.PlanOnward;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;

/** Lets a publisher show a version to everybody, or take it back, after a question that names what that means. */
final class PublishButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient List<PlanOnward> onward;
    private final transient Footprint area;
    private final transient PlanVersion version;
    private final transient Runnable afterwards;

    PublishButton(Plans plans, List<PlanOnward> onward, Footprint area, PlanVersion version, Runnable afterwards) {
        super(version.isPublic() ? "Take back from the public" : "Publish this version");
        this.plans = plans;
        this.onward = onward;
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
        List<Document> documents = plans.documents(version.id());
        List<String> seen = new ArrayList<>();
        seen.add(PublishWords.documents(documents));
        seen.add(PublishWords.standing(version, plans.versions(area.round(), area.code())));
        onward.forEach(room -> seen.addAll(room.ifPublished(version)));
        Consequences words = new Consequences("From then on:", seen);
        List<String> warnings = PublishWords.warnings(documents, plans.coverage(version.id()), plans);
        if (!warnings.isEmpty()) {
            Div call = new Div(Parts.strong("Before you do"), Consequences.list(warnings));
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
                () -> now(() -> plans.publish(version.id())));
    }

    private void takeBack() {
        Confirmation.ask(
                "Take “" + version.title() + "” of " + area.name() + " back?",
                Parts.paragraph(
                        "Public readers will no longer find, read or download it, its squares leave the public matrix,"
                                + " and links to it will end in nothing. Nothing is deleted."),
                "Take it back",
                "Leave it public",
                () -> now(() -> plans.unpublish(version.id())));
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
}
