package org.candour.search;

import java.util.List;
import java.util.function.Function;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.search.KnownFriends.Friends;

/**
 * What is asked.
 *
 * @param visible every version of the round that whoever asks may see
 * @param best passages a plan, at most
 * @param isFull whether facets, nearest passages and other spellings are wanted too
 * @param friends false friends that whoever asks may know of
 */
record Asking(
        RoundId round,
        List<PlanVersion> visible,
        String text,
        Narrowing narrowing,
        Order order,
        int best,
        boolean isFull,
        List<Friends> friends) {

    /** About one version alone, all of it; about none where there is none. */
    static Asking of(List<PlanVersion> one, String text, int best, Function<RoundId, List<Friends>> friends) {
        RoundId round = one.isEmpty() ? new RoundId("none") : one.getFirst().round();
        return new Asking(
                round,
                one,
                text,
                Narrowing.NONE,
                Order.MENTIONS,
                best,
                false,
                one.isEmpty() ? List.of() : friends.apply(round));
    }
}
