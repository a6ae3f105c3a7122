package org.candour.common.ui;

import java.util.List;
import java.util.Optional;

/** What the frame round every workspace screen needs from the rooms that know; the shell fills it. */
public interface WorkspaceFrame {

    /** A round to choose from. */
    record RoundChoice(String slug, String title, boolean fictional) {}

    /** Menu entries in order. */
    List<WorkspaceLink> links();

    /** All rounds, the first is the one opened without a choice. */
    List<RoundChoice> rounds();

    /** The full name of the person signed in. */
    Optional<String> personName();

    /** Ends the visit of the person signed in and leads to the public pages. */
    void signOut();
}
