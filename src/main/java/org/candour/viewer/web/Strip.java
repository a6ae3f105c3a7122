package org.candour.viewer.web;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.plans.Page;

/** How each page could be read, one letter a page from the first: T text, O recognised, B blank, U unreadable. */
record Strip(String pages) {

    static Strip of(List<Page> pages) {
        return new Strip(pages.stream()
                .map(page -> page.readability().name().substring(0, 1))
                .collect(Collectors.joining()));
    }
}
