package org.candour.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.search.SearchAnswer.Says;
import org.candour.search.places.NearWords;

/** What is committed near the words in the passages shown of a plan. */
final class Telling {

    private Telling() {}

    /** The same plan with what is near, and its most telling passages first. */
    static Says of(Says plan) {
        Set<Cue> near = EnumSet.noneOf(Cue.class);
        plan.passages().forEach(passage -> near.addAll(cues(passage)));
        List<Passage> sorted = plan.passages().stream()
                .sorted(java.util.Comparator.<Passage>comparingInt(
                                passage -> cues(passage).size())
                        .reversed())
                .toList();
        return new Says(plan.version(), plan.pagesHit(), sorted, plan.coverage(), List.copyOf(near));
    }

    /** The words asked for are no commitment themselves: who asks for 2018 finds nothing by that. */
    private static Set<Cue> cues(Passage passage) {
        String around = passage.snippet().spans().stream()
                .map(span -> span.hit() ? "it" : span.text())
                .collect(Collectors.joining());
        return NearWords.in(around).stream().filter(Cue::isCommitment).collect(Collectors.toSet());
    }
}
