package org.candour.plans.store;

/** More bytes than a file may have. */
public final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1L;
}
