package org.candour.search;

/** Searches are widened otherwise from now on. Never stored: what it touches is found by {@link EvidenceSearch#words}. */
public record VocabularyChanged() {}
