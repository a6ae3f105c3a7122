package org.candour.finance.sheets;

import java.io.IOException;

/** A file that cannot be read, with what would help. */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String what;
    private final String remedy;

    public UnreadableFileException(String where, String what, String remedy) {
        super(what + " " + remedy);
        this.where = where;
        this.what = what;
        this.remedy = remedy;
    }

    /** Sheet and row, or empty. */
    public String where() {
        return where;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}
