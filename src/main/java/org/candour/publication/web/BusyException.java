package org.candour.publication.web;

/** Nothing is wrong with the request; it may be answered a little later. */
class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
