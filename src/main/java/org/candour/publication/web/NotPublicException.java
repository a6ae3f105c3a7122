package org.candour.publication.web;

/** What was asked for is unknown or not public, which the API does not tell apart. */
class NotPublicException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
