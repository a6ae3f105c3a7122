package org.candour.plans.reader.office;

import java.io.IOException;

/** The file opens with a password only. */
public final class ProtectedException extends IOException {

    private static final long serialVersionUID = 1L;

    ProtectedException() {
        super("protected with a password");
    }
}
