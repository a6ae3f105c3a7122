package org.candour.search;

import java.util.ArrayList;
import java.util.List;
import org.candour.rounds.RoundId;

/** False friends in memory. */
class FakeFriends implements KnownFriends {

    final List<Friends> working = new ArrayList<>();
    final List<Friends> shown = new ArrayList<>();

    @Override
    public List<Friends> all(RoundId round) {
        return working;
    }

    @Override
    public List<Friends> open(RoundId round) {
        return shown;
    }
}
