package org.candour.common;

import java.util.List;

/** A slot for rooms that have something to tell administrators about how the portal is doing. */
public interface HealthNotes {

    /**
     * One line of the list.
     *
     * @param isBad whether somebody should do something about it
     */
    record Note(String title, String words, boolean isBad) {}

    /** As it is now; asked whenever the screen is opened. */
    List<Note> notes();
}
