package org.candour.search.index;

/** Names of the index fields beside those a question looks in. */
final class Fields {

    /**
     * To be raised when the analysis, the fields or the seams change, so that an index made before is thrown away and
     * made anew. 1: first layout. 2: words in capitals, and a map of each page. 3: which pages were recognised.
     * 6: which words stand in running heads or are struck out. 7: numbers with their signs.
     */
    static final int INDEX_VERSION = 7;

    static final String DOCUMENT = "document";
    static final String VERSION = "version";
    static final String PAGE = "page";
    /** Only on the one entry that stands for a whole document. */
    static final String FINGERPRINT = "fingerprint";

    static final String PAGES = "pages";

    /** What stands where on a page. */
    static final String MAP = "map";

    /** How a page was read; only on those recognised from pictures. */
    static final String READING = "reading";

    static final String RECOGNISED = "recognised";

    /** The words of a page that stand in running heads or are struck out, without their places. */
    static final String ASIDE = "aside";

    /** Only on pages with any such words. */
    static final String HAS_ASIDE = "has-aside";

    private Fields() {}
}
