package org.candour.plans.recognition;

import java.io.IOException;

/** The recogniser's program does not start on this machine. */
final class DidNotStartException extends IOException {

    private static final long serialVersionUID = 1L;

    DidNotStartException(Throwable cause) {
        super("The recogniser does not start", cause);
    }
}
