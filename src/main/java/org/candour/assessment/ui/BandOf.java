package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet;
import org.jspecify.annotations.Nullable;

/** Bands and scores in the words of their criteria set. */
final class BandOf {

    private BandOf() {}

    static Component shown(CriteriaSet criteria, String band) {
        return criteria.band(band)
                .<Component>map(b -> Parts.band(b.letter(), b.title()))
                .orElseGet(() -> new Span(band));
    }

    /** As readers will see it. */
    static String score(@Nullable BigDecimal score) {
        return score == null ? "–" : Figures.score(score);
    }
}
