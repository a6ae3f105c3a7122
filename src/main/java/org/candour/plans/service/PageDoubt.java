package org.candour.plans.service;

import org.candour.plans.Page;
import org.candour.plans.PageReading.Means;

/** What is said beside words found on a page that the file did not give as text. */
final class PageDoubt {

    private static final int SURE = 100;

    private PageDoubt() {}

    static String words(Page page, Means means) {
        return switch (page.readability()) {
            case TEXT -> means == Means.CORRECTED ? "set right by a person" : "";
            case OCR ->
                means == Means.CORRECTED ? "set right by a person" : "recognised from a picture" + sureness(page);
            case UNREADABLE -> page.text().isEmpty() ? "" : "may be misread: the page counts as unreadable";
            case BLANK -> "";
        };
    }

    private static String sureness(Page page) {
        return page.confidence() < SURE ? ", " + page.confidence() + " % sure of its words" : "";
    }
}
