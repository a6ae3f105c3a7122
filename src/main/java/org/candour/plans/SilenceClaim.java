package org.candour.plans;

/**
 * What may be made of not finding something in a plan, by how much of it was read. The one rule of it for every screen,
 * file and interface: {@link Coverage#silence()}.
 */
public enum SilenceClaim {
    /** Too much is unread, or nobody knows how much there is. */
    CANNOT_TELL,

    /**
     * Enough was read, but a page was not, is in another language, or holds a picture nobody has looked into, and what
     * was asked may stand just there; or there is hardly a whole plan. Nothing is claimed before a person has looked.
     */
    TO_CHECK,

    /** All of it was seen, and it is a plan. */
    PLAIN
}
