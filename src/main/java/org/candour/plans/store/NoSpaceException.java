package org.candour.plans.store;

/** Keeping the file would leave less free space than is held in reserve. */
public final class NoSpaceException extends Exception {

    private static final long serialVersionUID = 1L;
}
