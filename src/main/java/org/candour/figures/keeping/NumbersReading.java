package org.candour.figures.keeping;

import java.util.List;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedFigure;

/**
 * What one version was found to state.
 *
 * @param state of the texts and returns it was made from
 */
record NumbersReading(String state, List<StatedFigure> figures, List<NumberAlarm> alarms, List<String> notes) {}
