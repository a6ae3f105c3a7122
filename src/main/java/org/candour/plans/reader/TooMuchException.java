package org.candour.plans.reader;

import java.io.IOException;

/** The file has more pages or text than is read of one file. */
final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchException() {
        super("more than is read of one file");
    }
}
