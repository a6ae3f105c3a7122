package org.candour.publication.page;

/**
 * A public page ready to be shown.
 *
 * @param title for the browser's title bar
 * @param html everything inside {@code body}
 * @param status HTTP status it is sent with
 */
public record PublicPage(String title, String html, int status) {}
