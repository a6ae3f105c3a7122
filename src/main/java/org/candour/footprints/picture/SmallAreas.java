package org.candour.footprints.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Groups of touching areas too small to press or read. */
final class SmallAreas {

    /** Square pixels; a square of it is a little over 17 pixels wide, its letter 9 high. */
    private static final double SMALL = 300;

    /** One or two small areas can be told by their neighbours; three in a heap cannot. */
    private static final int HEAP = 3;

    private SmallAreas() {}

    static List<List<Outline>> groups(List<Outline> outlines) {
        Set<Outline> left = new LinkedHashSet<>(
                outlines.stream().filter(o -> Math.abs(o.area()) < SMALL).toList());
        List<List<Outline>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Outline> group = around(left.iterator().next(), left);
            if (group.size() >= HEAP) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static List<Outline> around(Outline first, Set<Outline> left) {
        List<Outline> group = new ArrayList<>();
        Deque<Outline> open = new ArrayDeque<>(List.of(first));
        left.remove(first);
        while (!open.isEmpty()) {
            Outline here = open.remove();
            group.add(here);
            List<Outline> touching = left.stream().filter(o -> touch(here, o)).toList();
            touching.forEach(left::remove);
            open.addAll(touching);
        }
        return group;
    }

    private static boolean touch(Outline one, Outline other) {
        Set<Dot> dots = new HashSet<>();
        one.rings().forEach(dots::addAll);
        return other.rings().stream().flatMap(Collection::stream).anyMatch(dots::contains);
    }
}
