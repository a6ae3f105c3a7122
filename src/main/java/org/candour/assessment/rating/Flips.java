package org.candour.assessment.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;

/** Which single criterion would put a plan in another band if its level were one higher or one lower. */
public final class Flips {

    private static final List<ScoreLevel> WORDED =
            List.of(ScoreLevel.ONE, ScoreLevel.TWO, ScoreLevel.THREE, ScoreLevel.FOUR);

    private final CriteriaSet set;
    private final RatingCalculator calculator;

    public Flips(CriteriaSet set) {
        this.set = set;
        this.calculator = new RatingCalculator(set);
    }

    /** A change by one level and the band it would lead to. */
    public record Flip(Domain domain, Criterion criterion, ScoreLevel to, boolean up, Band band) {

        double weight() {
            int within = domain.criteria().stream().mapToInt(Criterion::weight).sum();
            return (double) domain.weight() * criterion.weight() / within;
        }

        /** "Finance 2, the bridge: one level higher makes it Advanced". */
        public String sentence() {
            int place = domain.criteria().indexOf(criterion) + 1;
            return domain.title() + " " + place + ", " + inSentence(criterion.title()) + ": one level "
                    + (up ? "higher" : "lower") + " makes it " + band.title();
        }

        private static String inSentence(String title) {
            boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
            return word ? title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1) : title;
        }
    }

    /** All of them, the one that weighs most first, then in the order of the set, the higher level before the lower. */
    public List<Flip> all(Marks marks) {
        String now = calculator.rate(marks).band();
        List<Flip> flips = new ArrayList<>();
        for (Domain domain : set.domains()) {
            for (Criterion criterion : domain.criteria()) {
                flip(marks, domain, criterion, 1, now).ifPresent(flips::add);
                flip(marks, domain, criterion, -1, now).ifPresent(flips::add);
            }
        }
        flips.sort(Comparator.comparingDouble(Flip::weight).reversed());
        return flips;
    }

    private Optional<Flip> flip(Marks marks, Domain domain, Criterion criterion, int step, String now) {
        int place = WORDED.indexOf(marks.level(criterion.id())) + step;
        boolean possible = marks.level(criterion.id()).isWorded() && place >= 0 && place < WORDED.size();
        if (!possible) {
            return Optional.empty();
        }
        ScoreLevel to = WORDED.get(place);
        String band = calculator.rate(marks.with(criterion.id(), to)).band();
        return band.equals(now)
                ? Optional.empty()
                : set.band(band).map(b -> new Flip(domain, criterion, to, step > 0, b));
    }
}
