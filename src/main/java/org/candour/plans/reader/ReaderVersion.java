package org.candour.plans.reader;

/** Which reader this is, so that documents read by an earlier one are read again. */
public final class ReaderVersion {

    /**
     * To be raised by one whenever any file may give other pages than before: other words, marks, order or reasons. Every
     * document is then read again in the background after the next start. 0 was before readers were numbered.
     */
    public static final int CURRENT = 6;

    private ReaderVersion() {}
}
