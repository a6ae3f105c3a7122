package org.candour.plans.web;

import java.util.List;
import org.candour.common.Problem;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a bundle, as the API tells it.
 *
 * @param document null when it was not taken in
 */
record BundledFile(String file, @Nullable DocumentStatus document, List<Problem> problems, String note) {

    static BundledFile of(Outcome outcome) {
        Received received = outcome.received();
        return new BundledFile(
                outcome.file(),
                received == null ? null : DocumentStatus.of(received.document(), received.note()),
                outcome.problems(),
                outcome.note());
    }
}
