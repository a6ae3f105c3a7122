package org.candour.footprints.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves away dots nobody would miss. A border that two areas share is cut at the same dots and thinned in the same
 * direction for both, so that no gap opens between them.
 */
final class Thinning {

    /** How far, in half pixels, a dot may lie from the line that replaces it. */
    private static final double TOLERANCE = 0.9;

    /** Islands under one square pixel are not drawn, unless they are all there is. */
    private static final double SPECK = 4;

    private final Map<Dot, Set<Dot>> neighbours = new HashMap<>();

    private Thinning() {}

    static List<Outline> of(List<Outline> outlines) {
        Thinning thinning = new Thinning();
        List<Outline> clean = outlines.stream().map(Thinning::withoutSpecks).toList();
        clean.forEach(outline -> outline.rings().forEach(thinning::note));
        return clean.stream().map(thinning::thinned).toList();
    }

    private static Outline withoutSpecks(Outline outline) {
        List<List<Dot>> rings =
                outline.rings().stream().map(Thinning::withoutRepeats).toList();
        double largest = rings.stream()
                .mapToDouble(ring -> Math.abs(Outline.signedArea(ring)))
                .max()
                .orElse(0);
        List<List<Dot>> kept = rings.stream()
                .filter(ring -> Math.abs(Outline.signedArea(ring)) >= Math.min(SPECK, largest))
                .toList();
        return new Outline(outline.code(), kept, outline.label());
    }

    private static List<Dot> withoutRepeats(List<Dot> ring) {
        List<Dot> kept = new ArrayList<>();
        for (Dot dot : ring) {
            if (kept.isEmpty() || !kept.getLast().equals(dot)) {
                kept.add(dot);
            }
        }
        while (kept.size() > 1 && kept.getFirst().equals(kept.getLast())) {
            kept.removeLast();
        }
        return kept;
    }

    private void note(List<Dot> ring) {
        for (int i = 0; i < ring.size(); i++) {
            Dot a = ring.get(i);
            Dot b = ring.get((i + 1) % ring.size());
            neighbours.computeIfAbsent(a, dot -> new HashSet<>()).add(b);
            neighbours.computeIfAbsent(b, dot -> new HashSet<>()).add(a);
        }
    }

    private Outline thinned(Outline outline) {
        return new Outline(
                outline.code(), outline.rings().stream().map(this::thinned).toList(), outline.label());
    }

    private List<Dot> thinned(List<Dot> ring) {
        List<Integer> cuts = cuts(ring);
        if (cuts.size() < 2) {
            return ring;
        }
        List<Dot> kept = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            List<Dot> arc = arc(ring, cuts.get(i), cuts.get((i + 1) % cuts.size()));
            List<Dot> thin = simplified(arc);
            kept.addAll(thin.subList(0, thin.size() - 1));
        }
        return kept.size() < 3 ? ring : kept;
    }

    /** Where borders meet; on a ring that meets none, its first dot and the one farthest from it. */
    private List<Integer> cuts(List<Dot> ring) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            if (neighbours.getOrDefault(ring.get(i), Set.of()).size() != 2) {
                cuts.add(i);
            }
        }
        if (cuts.size() < 2) {
            int first = cuts.isEmpty() ? ring.indexOf(Collections.min(ring, Dot.ORDER)) : cuts.getFirst();
            int farthest = 0;
            for (int i = 0; i < ring.size(); i++) {
                double distance = ring.get(i).squaredDistance(ring.get(first));
                double best = ring.get(farthest).squaredDistance(ring.get(first));
                boolean tie = distance == best && Dot.ORDER.compare(ring.get(i), ring.get(farthest)) < 0;
                farthest = distance > best || tie ? i : farthest;
            }
            cuts = new ArrayList<>(List.of(Math.min(first, farthest), Math.max(first, farthest)));
        }
        return cuts;
    }

    private static List<Dot> arc(List<Dot> ring, int from, int to) {
        List<Dot> arc = new ArrayList<>();
        for (int i = from; ; i = (i + 1) % ring.size()) {
            arc.add(ring.get(i));
            if (i == to && arc.size() > 1) {
                return arc;
            }
        }
    }

    private static List<Dot> simplified(List<Dot> arc) {
        boolean turned = Dot.ORDER.compare(arc.getFirst(), arc.getLast()) > 0;
        List<Dot> forward = turned ? arc.reversed() : arc;
        List<Dot> kept = new ArrayList<>();
        kept.add(forward.getFirst());
        between(forward, 0, forward.size() - 1, kept);
        kept.add(forward.getLast());
        return turned ? kept.reversed() : kept;
    }

    /** Douglas and Peucker's rule. */
    private static void between(List<Dot> arc, int from, int to, List<Dot> kept) {
        int farthest = -1;
        double distance = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double here = arc.get(i).distanceTo(arc.get(from), arc.get(to));
            if (here > distance) {
                distance = here;
                farthest = i;
            }
        }
        if (farthest >= 0) {
            between(arc, from, farthest, kept);
            kept.add(arc.get(farthest));
            between(arc, farthest, to, kept);
        }
    }
}
