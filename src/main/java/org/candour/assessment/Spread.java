package org.candour.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** How far levels given to one criterion lie apart. */
public final class Spread {

    /** From here on the moderator must say why. */
    public static final int WIDE = 2;

    private Spread() {}

    /** Levels between the lowest and the highest; empty where only some hold the criterion applicable. */
    public static OptionalInt of(List<ScoreLevel> levels) {
        boolean someApply = levels.stream().anyMatch(level -> level.points() > 0);
        boolean allApply = levels.stream().allMatch(level -> level.points() > 0);
        if (someApply && !allApply) {
            return OptionalInt.empty();
        }
        int lowest = levels.stream().mapToInt(ScoreLevel::points).min().orElse(0);
        int highest = levels.stream().mapToInt(ScoreLevel::points).max().orElse(0);
        return OptionalInt.of(highest - lowest);
    }

    /** Two levels or more, or no agreement even on whether the criterion applies. */
    public static boolean isWide(List<ScoreLevel> levels) {
        return of(levels).orElse(WIDE) >= WIDE;
    }

    /** Why a reason is needed for agreeing on that level; empty where none is. */
    public static String reasonNeeded(List<ScoreLevel> given, ScoreLevel agreed) {
        if (isWide(given)) {
            return of(given).isEmpty()
                    ? "the assessors differ on whether it applies"
                    : "the scores differ by two levels or more";
        }
        return given.contains(agreed) ? "" : "no assessor gave this level";
    }

    static boolean isUnanimous(List<ScoreLevel> levels) {
        return new HashSet<>(levels).size() == 1;
    }

    static ScoreLevel lowest(List<ScoreLevel> levels) {
        return levels.stream()
                .filter(level -> level.points() > 0)
                .min(Comparator.comparingInt(ScoreLevel::points))
                .orElse(ScoreLevel.NOT_APPLICABLE);
    }
}
