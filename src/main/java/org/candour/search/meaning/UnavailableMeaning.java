package org.candour.search.meaning;

/** The model cannot be run on this machine. */
public final class UnavailableMeaning extends Exception {

    private static final long serialVersionUID = 1L;

    UnavailableMeaning(Throwable why) {
        super(why.toString(), why);
    }
}
