package org.candour.finance;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One offset as an entry of a ledger, told once however many papers tell of it.
 *
 * @param giver code of the one of whom more is asked
 * @param receiver code of the one it covers; null when not stated
 * @param amount in £m, more than 0
 * @param figure with year, source and note
 */
public record LedgerOffset(
        String giver, @Nullable String receiver, BigDecimal amount, OffsetTerms terms, Figure figure) {

    /** What it adds to the target of one body: more is asked of the giver, less of the receiver. */
    BigDecimal effectOn(String body) {
        return effectOn(Set.of(body));
    }

    /** What it adds to the targets of these bodies together: nothing when both sides are among them. */
    BigDecimal effectOn(Set<String> bodies) {
        BigDecimal given = bodies.contains(giver) ? amount : BigDecimal.ZERO;
        return receiver != null && bodies.contains(receiver) ? given.subtract(amount) : given;
    }

    boolean touches(Set<String> bodies) {
        return bodies.contains(giver) || receiver != null && bodies.contains(receiver);
    }
}
