package org.candour.viewer.web;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.plans.Page;

/**
 * How each page could be read, one letter a page from the first: T text, O recognised, B blank, U unreadable.
 *
 * @param people those pages that stand as a person left them; told to the people of the workflow only
 */
record Strip(String pages, List<ByHand> people) {

    static Strip of(List<Page> pages) {
        return of(pages, List.of());
    }

    static Strip of(List<Page> pages, List<ByHand> people) {
        return new Strip(
                pages.stream()
                        .map(page -> page.readability().name().substring(0, 1))
                        .collect(Collectors.joining()),
                people);
    }
}
