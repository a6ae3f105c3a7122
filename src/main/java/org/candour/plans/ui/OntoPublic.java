package org.candour.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.jspecify.annotations.Nullable;

/** What is added to a public version everybody sees at once: asked of those who may, said to those who may not. */
final class OntoPublic extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean isPublisher;
    private final Checkbox known = new Checkbox();
    private transient @Nullable PlanVersion version;

    OntoPublic(boolean isPublisher, Runnable answered) {
        this.isPublisher = isPublisher;
        known.addValueChangeListener(change -> answered.run());
        add(known);
        aim(Optional.empty());
    }

    /** The version that files are about to be added to, if there is one of that title. */
    void aim(Optional<PlanVersion> chosen) {
        PlanVersion aimed = chosen.filter(PlanVersion::isPublic).orElse(null);
        if (aimed == null || !aimed.equals(version)) {
            known.setValue(false);
        }
        version = aimed;
        known.setLabel(
                aimed == null ? "" : "“" + aimed.title() + "” is public: I know that readers see what I add at once");
        setVisible(aimed != null && isPublisher);
    }

    /** What stands against adding files; empty when nothing does. */
    String missing() {
        PlanVersion aimed = version;
        if (aimed == null || isPublisher && known.getValue()) {
            return "";
        }
        return isPublisher
                ? "“" + aimed.title() + "” is public. Say that you know; files can be dropped here then."
                : "“" + aimed.title() + "” is public, and what is added to it would be public at once. Name another"
                        + " version, or ask a publisher to add to this one.";
    }
}
