package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    static String score(@Nullable BigDecimal score) {
        return score == null ? "–" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
