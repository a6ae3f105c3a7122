package org.candour.plans.reading;

import java.io.IOException;

/** The reader's process ended in the middle of a file, or had to be ended. */
final class ReaderStoppedException extends IOException {

    private static final long serialVersionUID = 1L;

    ReaderStoppedException(String why, Throwable cause) {
        super(why, cause);
    }
}
