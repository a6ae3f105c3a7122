package org.candour.footprints.picture;

import java.util.Map;
import java.util.Optional;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** The two drawings of a round. Colour is by class, so that themes and print need no redraw. */
public interface MapPictures {

    /**
     * How one area is to be drawn.
     *
     * @param cssClass fill class: {@code f-o f-a f-m f-n}, {@code s0..s5}, {@code p1..p4}
     * @param letter the letter or short figure on it (never colour alone), may be empty
     * @param letterClass text fill class
     * @param title spoken and hovered: "Ashcombe: Outstanding, 3.43"
     * @param href where a press leads, or null
     */
    record Area(
            String cssClass,
            String letter,
            String letterClass,
            String title,
            @Nullable String href,
            boolean chosen) {}

    /** The boundary map as an {@code <svg class="map">} element, or empty where the round has no boundaries. */
    Optional<String> boundaryMap(RoundId round, String label, Map<String, Area> areas);

    /** The tile map as an {@code <svg class="map tile">} element. */
    String tileMap(RoundId round, String label, Map<String, Area> areas);

    /** A small map with one footprint filled in ink, for a footprint's aside. */
    Optional<String> locator(RoundId round, String code);
}
