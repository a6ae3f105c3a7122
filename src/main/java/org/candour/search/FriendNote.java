package org.candour.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which phrases were not counted. */
final class FriendNote {

    private static final int MOST = 3;

    private FriendNote() {}

    static Optional<String> of(List<String> leftOut) {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        String named = leftOut.stream()
                .limit(MOST)
                .map(phrase -> "\u201C" + phrase + "\u201D")
                .collect(Collectors.joining(", "));
        int more = leftOut.size() - MOST;
        return Optional.of("Not counted, because it means something else: " + named
                + (more > 0 ? " and " + more + " more" : "") + ". To ask for it, put it in quotes.");
    }
}
