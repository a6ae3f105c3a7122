package org.candour.plans.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;

/** Lets a publisher show a version to everybody, or take it back, after a question that names what that means. */
final class PublishButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    PublishButton(Plans plans, PlanVersion version, Runnable afterwards) {
        super(version.isPublic() ? "Take back from the public" : "Publish this version");
        setClassName(version.isPublic() ? "btn second" : "btn");
        addClickListener(click -> {
            ConfirmDialog question =
                    version.isPublic() ? takeBack(version) : publish(version, plans.coverage(version.id()));
            question.setCancelable(true);
            question.addConfirmListener(confirmed -> {
                if (version.isPublic()) {
                    plans.unpublish(version.id());
                } else {
                    plans.publish(version.id());
                }
                afterwards.run();
            });
            question.open();
        });
    }

    private static ConfirmDialog publish(PlanVersion version, Coverage coverage) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Publish “" + version.title() + "”?");
        question.setText("Everybody will be able to read, search and download its documents. "
                + PlanWords.coverage(coverage) + ".");
        question.setConfirmText("Publish");
        return question;
    }

    private static ConfirmDialog takeBack(PlanVersion version) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Take “" + version.title() + "” back?");
        question.setText("Public readers will no longer find, read or download it, and links to it will end in nothing."
                + " Nothing is deleted.");
        question.setConfirmText("Take back");
        return question;
    }
}
