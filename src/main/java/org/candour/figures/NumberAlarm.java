package org.candour.figures;

import java.util.List;

/**
 * Something about a plan's numbers that a person should look at. Found by machine: it accuses nobody.
 *
 * @param key the same for the same thing, also after the plan was read anew
 * @param weight the heavier, the sooner it should be looked at
 * @param sentence what was found, in words
 * @param arithmetic how it was worked out, a line each
 * @param passages where it stands
 */
public record NumberAlarm(
        String key,
        AlarmKind kind,
        int weight,
        String sentence,
        List<String> arithmetic,
        List<StatedPassage> passages) {

    public NumberAlarm {
        arithmetic = List.copyOf(arithmetic);
        passages = List.copyOf(passages);
    }
}
