package org.candour.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.candour.plans.PlanVersion;

/** A plan's name, and whether public readers see it. */
final class PlanHeading extends Div {

    private static final long serialVersionUID = 1L;

    PlanHeading(PlanVersion version, String name, boolean namesVersion) {
        addClassName("hh");
        add(new H3(new Anchor(SearchNavigation.plan(version.round(), version.footprint()), name)));
        if (namesVersion) {
            add(Html.span("badge quiet", version.title()));
        }
        if (!version.isPublic()) {
            add(Html.span("badge quiet", "Not public"));
        }
    }
}
