package org.candour.viewer.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/**
 * How each page could be read, one letter a page from the first: T text, also such as a person set right, O recognised,
 * B blank, U unreadable.
 *
 * @param people those pages that stand as a person left them; who it was is told to the people of the workflow only
 */
record Strip(String pages, List<ByHand> people) {

    static Strip of(List<Page> pages, Set<Integer> setRight) {
        return of(
                pages,
                setRight,
                setRight.stream().sorted().map(ByHand::anonymous).toList());
    }

    static Strip of(List<Page> pages, Set<Integer> setRight, List<ByHand> people) {
        return new Strip(
                pages.stream()
                        .map(page -> setRight.contains(page.number()) ? Readability.TEXT : page.readability())
                        .map(readability -> readability.name().substring(0, 1))
                        .collect(Collectors.joining()),
                people);
    }
}
