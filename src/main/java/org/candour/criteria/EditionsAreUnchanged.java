package org.candour.criteria;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.criteria.files.StoredSet;
import org.springframework.stereotype.Component;

/** Scores stay with their edition, so an edition must stay what it was. */
@Component
class EditionsAreUnchanged implements Invariant {

    private final EditionStore store;

    EditionsAreUnchanged(EditionStore store) {
        this.store = store;
    }

    @Override
    public String title() {
        return "Every stored edition of a criteria set has the hash it is filed under.";
    }

    @Override
    public List<Problem> violations() {
        return store.all().stream()
                .filter(stored -> !StoredSet.editionOf(stored.content()).equals(stored.edition()))
                .map(stored -> new Problem(
                        stored.setId() + " " + stored.edition(),
                        "The stored text is not the one this edition is the hash of.",
                        "Restore the database from a backup."))
                .toList();
    }
}
