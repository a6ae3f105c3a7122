package org.candour.search;

import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;

/** A place that matched: the page and a snippet of it. */
public record Passage(
        DocumentId document, String fileName, DocumentRole role, String pageWord, int page, Snippet snippet) {}
