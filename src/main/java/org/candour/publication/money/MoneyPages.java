package org.candour.publication.money;

import java.util.List;
import java.util.Map;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.picture.MapPictures;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.springframework.stereotype.Component;

/** Brings together what pages and files about the money are made of. */
@Component
class MoneyPages {

    private final MoneyShelf shelf;
    private final CriteriaSets criteriaSets;
    private final MapPictures pictures;

    MoneyPages(MoneyShelf shelf, CriteriaSets criteriaSets, MapPictures pictures) {
        this.shelf = shelf;
        this.criteriaSets = criteriaSets;
        this.pictures = pictures;
    }

    MoneyParts parts(Round round, Map<String, String> query) {
        MoneyFacts facts = shelf.of(round);
        Edition edition = facts.edition();
        return MoneyParts.of(facts, query, edition == null ? List.of() : bands(edition), pictures);
    }

    MoneyFacts facts(Round round) {
        return shelf.of(round);
    }

    private List<CriteriaSet.Band> bands(Edition edition) {
        return criteriaSets
                .edition(edition.criteriaSet(), edition.criteriaEdition())
                .orElseGet(() -> criteriaSets.inForce(edition.criteriaSet()))
                .bands();
    }
}
