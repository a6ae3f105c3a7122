package org.candour.plans.web;

/** No such round, footprint or document, or not for the one who asks: alike. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
