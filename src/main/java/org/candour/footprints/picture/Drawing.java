package org.candour.footprints.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A round's boundary map ready to be coloured; sizes in half pixels.
 *
 * @param outlines every area, in the file's order
 * @param insets groups of small areas drawn again, enlarged
 */
record Drawing(int width, int height, List<Outline> outlines, List<Inset> insets) {

    /**
     * Small areas enlarged in a corner.
     *
     * @param original where they lie on the map
     * @param box the corner, with its title at the top
     */
    record Inset(Box original, Box box, List<Outline> outlines) {

        Set<String> codes() {
            return outlines.stream().map(Outline::code).collect(Collectors.toUnmodifiableSet());
        }
    }

    boolean isEnlarged(String code) {
        return insets.stream().anyMatch(inset -> inset.codes().contains(code));
    }
}
