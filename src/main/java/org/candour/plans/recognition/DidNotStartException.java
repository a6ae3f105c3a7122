package org.candour.plans.recognition;

import java.io.IOException;

/** The recogniser's program did not start: it never will on this machine, or the machine was too busy. */
final class DidNotStartException extends IOException {

    private static final long serialVersionUID = 1L;

    /** {@code said} is what the program said last; empty when it said nothing. */
    DidNotStartException(String said, Throwable cause) {
        super(said.isEmpty() ? "it says nothing" : said, cause);
    }

    /** The portal is stopping: nothing that was begun says anything about its page. */
    DidNotStartException() {
        super("the portal is stopping");
    }
}
