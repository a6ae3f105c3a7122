package org.candour.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.criteria.CriteriaSet.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What recording a level would do to the rating as it stands.
 *
 * @param flips what would then change the band, in sentences
 */
public record Effect(Domain domain, Rating before, Rating after, List<String> flips) {

    /** "Reconfiguration candour stays 2.50, overall 2.85. Band: Making progress, held by “…”." */
    public String sentence(CriteriaSet criteria) {
        String was = shown(before.domains().get(domain.id()));
        String is = shown(after.domains().get(domain.id()));
        String move = was.equals(is) ? " stays " + is : " goes from " + was + " to " + is;
        String overall = shown(before.overall()).equals(shown(after.overall()))
                ? ", overall " + shown(after.overall())
                : ", overall from " + shown(before.overall()) + " to " + shown(after.overall());
        String held = after.limits().isEmpty()
                ? "."
                : ", held by “" + after.limits().getFirst().title() + "”.";
        return domain.title() + move + overall + ". Band: " + title(criteria, after.band()) + held;
    }

    private static String title(CriteriaSet criteria, String band) {
        return criteria.band(band).map(Band::title).orElse(band);
    }

    static String shown(@Nullable BigDecimal score) {
        return score == null
                ? "not scored"
                : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
