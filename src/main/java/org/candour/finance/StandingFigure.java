package org.candour.finance;

/**
 * The newest revision of a figure.
 *
 * @param series all revisions of one figure have the same
 * @param fromPack whether the round's pack brought this revision
 */
record StandingFigure(int series, int revision, boolean withdrawn, boolean fromPack, Figure figure) {}
