package org.candour.plans.reader.layout;

/** A straight line drawn on the page, in the page's own measure, by two opposite corners. */
public record Stroke(float x, float y, float toX, float toY) {}
