package org.candour.search;

import java.util.function.Predicate;

/** Searches are widened otherwise from now on. Never stored: what it touches is found again by the vocabulary's version. */
public final class VocabularyChanged {

    private final Predicate<String> touches;

    VocabularyChanged(Predicate<String> touches) {
        this.touches = touches;
    }

    /** Whether any of it is now looked for by other names than before. */
    public boolean touches(Sought sought) {
        return sought.terms().stream().anyMatch(touches)
                || sought.related().stream().anyMatch(touches);
    }
}
