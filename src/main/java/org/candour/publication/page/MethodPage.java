package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Criteria, levels, weights, bands and limiting rules as they were in force for what is published. */
@Component
class MethodPage implements PageMaker {

    private final CriteriaSets criteriaSets;
    private final League league;
    private final Rounds rounds;
    private final Templates templates;

    MethodPage(CriteriaSets criteriaSets, League league, Rounds rounds, Templates templates) {
        this.criteriaSets = criteriaSets;
        this.league = league;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (!rest.equals(List.of("method"))) {
            return Optional.empty();
        }
        Edition edition = league.edition(round, null).orElse(null);
        CriteriaSet criteria = Optional.ofNullable(edition)
                .flatMap(e -> criteriaSets.edition(e.criteriaSet(), e.criteriaEdition()))
                .orElseGet(() -> criteriaSets.inForce(round.criteriaSet()));
        Frame frame = new Frame("How plans are rated, " + round.title(), round, rounds.all(), edition, "method");
        return Optional.of(new PublicPage(
                frame.title(), templates.render("pages/method", Map.of("frame", frame, "criteria", criteria)), 200));
    }
}
