package org.candour.search.index;

import java.io.IOException;

/** The index's files cannot be read any more; it must be made anew. */
public final class BrokenIndex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenIndex(IOException cause) {
        super(cause);
    }
}
