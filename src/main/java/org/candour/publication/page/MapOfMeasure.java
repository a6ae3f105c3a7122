package org.candour.publication.page;

import java.util.List;

/** A map of one measure with its legend; no legend when nothing is available. */
public record MapOfMeasure(String title, String year, String picture, List<Shade.Step> shades) {}
