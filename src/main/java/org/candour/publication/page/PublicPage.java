package org.candour.publication.page;

/**
 * A public page ready to be shown.
 *
 * @param title for the browser's title bar
 * @param html everything inside {@code body}
 * @param status HTTP status it is sent with
 */
public record PublicPage(String title, String html, int status) {

    /** After how long it is worth to ask again for what could not be answered at the moment. */
    public static final String SECONDS_TO_WAIT = "10";

    /** Whether it only says that the answer may be had a little later. */
    public boolean isForLater() {
        return status == 503;
    }
}
