package org.candour.publication;

import java.util.List;
import org.candour.common.Problem;

/**
 * What the next edition would be if it were published now.
 *
 * @param edition as the public would see it
 * @param fresh footprints whose rating is new or differs from the current edition
 * @param refusals the sign-off rules that forbid it, all of them; empty when it may be published
 */
public record EditionDraft(Edition edition, List<String> fresh, List<Problem> refusals) {

    public boolean mayBePublished() {
        return refusals.isEmpty();
    }
}
