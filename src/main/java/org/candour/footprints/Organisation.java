package org.candour.footprints;

/**
 * A commissioner, trust, council or other body of a footprint.
 *
 * @param code ODS code
 * @param kind ccg, trust, foundation-trust, council or other
 * @param main whether this footprint is the one the body mainly belongs to
 */
public record Organisation(
        String footprint, String code, String name, String kind, boolean main, String note, String source) {}
