package org.candour.finance;

import org.jspecify.annotations.Nullable;

/**
 * What one recording did to one figure.
 *
 * @param number of the figure in its round; changes are told in its order
 * @param before null when there was none
 * @param withdrawn whether it was taken away; {@code after} is then what it was
 */
public record RecordedChange(int number, @Nullable Figure before, Figure after, boolean withdrawn) {}
