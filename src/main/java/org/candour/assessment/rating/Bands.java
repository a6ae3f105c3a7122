package org.candour.assessment.rating;

import java.util.List;
import java.util.function.Predicate;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.criteria.LimitingRule;

/** Which band a score gives, and how far the limiting rules hold it. Bands are numbered from 0, the best. */
final class Bands {

    private final List<Band> bands;
    private final List<LimitingRule> rules;
    private final LimitingRules answers;

    Bands(CriteriaSet set) {
        this.bands = set.bands();
        this.rules = set.limitingRules().stream().filter(LimitingRule::enabled).toList();
        this.answers = new LimitingRules(set);
    }

    Band band(int number) {
        return bands.get(number);
    }

    int size() {
        return bands.size();
    }

    /** The best band whose threshold is reached; the last takes what is left. */
    int byScore(Predicate<Band> reached) {
        for (int i = 0; i < bands.size() - 1; i++) {
            if (reached.test(bands.get(i))) {
                return i;
            }
        }
        return bands.size() - 1;
    }

    int numberOf(String id) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no band " + id);
    }

    /** The band after every rule: never better than the one by score. */
    int held(int byScore, Standing plan) {
        int band = byScore;
        for (LimitingRule rule : rules) {
            int cap = numberOf(rule.cap());
            if (cap > band && answers.answer(rule, plan) instanceof Answer.HeldBecause) {
                band = cap;
            }
        }
        return band;
    }

    List<LimitingRule> rules() {
        return rules;
    }

    Answer answer(LimitingRule rule, Standing plan) {
        return answers.answer(rule, plan);
    }
}
