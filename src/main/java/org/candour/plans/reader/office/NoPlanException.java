package org.candour.plans.reader.office;

import java.io.IOException;

/** The file can be read, but what it says is not a document's text. */
public final class NoPlanException extends IOException {

    private static final long serialVersionUID = 1L;

    NoPlanException(String reason) {
        super(reason);
    }

    /** In words for the person who uploaded it. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
