package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.plans.reader.PageDraft.Part;
import org.candour.plans.reader.layout.TextLine;

/** The lines of a page that may be headers or footers: those at its top and bottom, and those in another direction. */
final class Candidates {

    static final int LONGEST = 200;

    private static final int EDGE_LINES = 4;
    private static final int OTHER_LINES = 6;
    private static final double SET_OFF = 1.7;
    private static final double OTHER_SIZE = 0.92;

    private final List<Part> head;
    private final List<Part> foot;
    private final List<Part> others = new ArrayList<>();

    Candidates(PageDraft page) {
        List<Part> main = new ArrayList<>();
        int turn = Integer.MIN_VALUE;
        for (Part part : page.parts()) {
            TextLine line = part.line();
            if (line != null && part.text().length() <= LONGEST) {
                turn = turn == Integer.MIN_VALUE ? line.turn() : turn;
                if (line.turn() == turn) {
                    main.add(part);
                } else if (others.size() < OTHER_LINES) {
                    others.add(part);
                }
            }
        }
        main.sort(Comparator.comparingDouble(Candidates::baseline));
        int split = Math.min(EDGE_LINES, (main.size() + 1) / 2);
        head = List.copyOf(main.subList(0, split));
        foot = main.subList(Math.max(split, main.size() - EDGE_LINES), main.size())
                .reversed();
    }

    /** From the top downwards. */
    List<Part> head() {
        return head;
    }

    /** From the bottom upwards. */
    List<Part> foot() {
        return foot;
    }

    List<Part> others() {
        return others;
    }

    List<Part> all() {
        List<Part> all = new ArrayList<>(head);
        all.addAll(foot);
        all.addAll(others);
        return all;
    }

    /** How many of the first lines, from the edge inwards, a gap or another size of type parts from the rest. */
    static int setOff(List<Part> edge, int most) {
        int setOff = edge.size() == 1 ? most : 0;
        for (int i = 0; i < most && i + 1 < edge.size(); i++) {
            double step = Math.abs(baseline(edge.get(i + 1)) - baseline(edge.get(i)));
            double larger = Math.max(size(edge.get(i)), size(edge.get(i + 1)));
            double smaller = Math.min(size(edge.get(i)), size(edge.get(i + 1)));
            setOff = step > SET_OFF * larger || smaller < OTHER_SIZE * larger ? i + 1 : setOff;
        }
        return setOff;
    }

    private static double baseline(Part part) {
        TextLine line = part.line();
        return line == null ? 0 : line.baseline();
    }

    private static double size(Part part) {
        TextLine line = part.line();
        return line == null ? 0 : line.size();
    }
}
