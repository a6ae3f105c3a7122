package org.candour.assessment;

import java.util.Optional;

/** What an assessor gives a criterion. */
public enum ScoreLevel {
    ONE(1, "1"),
    TWO(2, "2"),
    THREE(3, "3"),
    FOUR(4, "4"),
    /** Scores the lowest level, and says so. */
    INSUFFICIENT_EVIDENCE(1, "Insufficient evidence"),
    /** Leaves numerator and denominator. */
    NOT_APPLICABLE(0, "Not applicable");

    private final int points;
    private final String title;

    ScoreLevel(int points, String title) {
        this.points = points;
        this.title = title;
    }

    /** The level it counts as, 1 to 4; 0 when it does not count. */
    public int points() {
        return points;
    }

    public String title() {
        return title;
    }

    public boolean isWorded() {
        return ordinal() <= FOUR.ordinal();
    }

    /** From the words of files and forms: 1, 2, 3, 4, insufficient, na. */
    public static Optional<ScoreLevel> of(String text) {
        return switch (text.strip()) {
            case "1" -> Optional.of(ONE);
            case "2" -> Optional.of(TWO);
            case "3" -> Optional.of(THREE);
            case "4" -> Optional.of(FOUR);
            case "insufficient" -> Optional.of(INSUFFICIENT_EVIDENCE);
            case "na" -> Optional.of(NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }
}
