package org.candour.publication.money;

import java.util.ArrayList;
import java.util.List;

/** Words on a plot: each keeps its room, so that none runs into another, into a point, or out of the frame. */
final class PlotWords {

    private static final double NAME_LETTER = 7.2;
    private static final double NAME_HEIGHT = 14;
    private static final double POINT = 7;
    private static final double APART = 5;

    /** Where a name is tried: right, left, above, below, and aslant; how far over, how far down, and what share lies before. */
    private static final double[][] SIDES = {
        {10, 4, 0}, {-10, 4, 1}, {0, -11, 0.5}, {0, 21, 0.5}, {8, -8, 0}, {8, 18, 0}, {-8, -8, 1}, {-8, 18, 1}
    };

    /** A rectangle that is taken. */
    private record Room(double left, double top, double right, double bottom) {

        boolean meets(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Room frame;
    private final Ink ink;
    private final List<Room> taken = new ArrayList<>();

    PlotWords(double left, double top, double right, double bottom, Ink ink) {
        this.frame = new Room(left, top, right, bottom);
        this.ink = ink;
    }

    void point(double x, double y) {
        taken.add(new Room(x - POINT, y - POINT, x + POINT, y + POINT));
    }

    /**
     * What a quarter is called, in its outer corner, over as many lines as the quarter is narrow.
     *
     * @param x where lines begin, or end in a quarter on the right
     * @param room pixels across
     */
    void quarter(String words, double x, boolean onTheRight, boolean below, double room, double letter, double line) {
        List<String> lines = lines(words, room, letter);
        double first = below ? frame.bottom - 10 - (lines.size() - 1) * line : frame.top + 18;
        String anchor = onTheRight ? "end" : "start";
        ink.open("text", "class", "tx q", "x", x, "y", first, "text-anchor", anchor);
        for (int i = 0; i < lines.size(); i++) {
            ink.text("tspan", lines.get(i) + (i + 1 < lines.size() ? " " : ""), "x", x, "y", first + i * line);
            double length = lines.get(i).length() * letter;
            double left = onTheRight ? x - length : x;
            taken.add(new Room(left, first + (i - 1) * line, left + length, first + i * line + 4));
        }
        ink.close();
    }

    private static List<String> lines(String words, double room, double letter) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && longer.length() * letter > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** A point's name on the first side of it where there is room; none where there is none. */
    void name(String name, double x, double y) {
        double length = name.length() * NAME_LETTER;
        for (double[] side : SIDES) {
            double left = x + side[0] - side[2] * length;
            double base = y + side[1];
            Room room = new Room(left, base - NAME_HEIGHT + 3, left + length, base + 3);
            if (left >= frame.left
                    && left + length <= frame.right
                    && room.top >= frame.top
                    && room.bottom <= frame.bottom
                    && taken.stream().noneMatch(room::meets)) {
                taken.add(new Room(left - APART, room.top, left + length + APART, room.bottom));
                String anchor = side[2] == 0 ? "start" : side[2] == 1 ? "end" : "middle";
                ink.text(
                        "text",
                        name,
                        "class",
                        "tx b",
                        "x",
                        x + side[0],
                        "y",
                        base,
                        "text-anchor",
                        anchor,
                        "aria-hidden",
                        "true");
                return;
            }
        }
    }
}
