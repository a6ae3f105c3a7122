package org.candour.common;

import java.util.List;

/**
 * Something that must always hold between what is stored in different places. Each room offers its own; the same code
 * is run by tests, at start, and by {@code ./candour check}.
 */
public interface Invariant {

    /** One sentence: "Every original has the SHA-256 it is filed under." */
    String title();

    /** Every violation found now; empty when it holds. */
    List<Problem> violations();
}
