package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.plans.PlanOnward;
import org.candour.plans.PlanVersion;

/** Where other rooms go on from a plan. */
final class OnwardLinks extends Paragraph {

    private static final long serialVersionUID = 1L;

    OnwardLinks(List<PlanOnward> rooms, PlanVersion newest) {
        addClassName("small");
        rooms.stream().flatMap(room -> room.from(newest).stream()).forEach(way -> {
            if (getChildren().findAny().isPresent()) {
                add(new Span(" · "));
            }
            add(new Anchor(way.href(), way.label()));
        });
        setVisible(getChildren().findAny().isPresent());
    }
}
