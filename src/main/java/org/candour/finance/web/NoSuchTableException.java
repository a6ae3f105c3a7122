package org.candour.finance.web;

/** No such round, or no such kind of table. */
final class NoSuchTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
