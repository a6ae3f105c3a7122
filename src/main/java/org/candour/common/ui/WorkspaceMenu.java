package org.candour.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to do, in one short line: entries that belong together stand under one name, and the line below shows them
 * while one of their pages is open. Who may see one of a group only sees that one.
 */
class WorkspaceMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final Nav main = new Nav();
    private final Nav below = new Nav();

    WorkspaceMenu() {
        main.addClassName("main");
        main.getElement().setAttribute("aria-label", "Main");
        below.addClassNames("main", "below");
        add(main, below);
    }

    /** @param links those the person may see */
    void show(List<WorkspaceLink> links, String page, String round) {
        main.removeAll();
        below.setVisible(false);
        Map<String, List<WorkspaceLink>> groups = links.stream()
                .collect(Collectors.groupingBy(
                        link -> link.group().isEmpty() ? link.label() : link.group(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((name, group) -> main.add(entry(name, group, page, round)));
    }

    private Anchor entry(String name, List<WorkspaceLink> group, String page, String round) {
        Optional<WorkspaceLink> open =
                group.stream().filter(link -> link.leadsTo(page, round)).findFirst();
        WorkspaceLink first = group.getFirst();
        if (group.size() == 1) {
            return anchor(first.label(), first.href(round), open.isPresent() ? "page" : "");
        }
        open.ifPresent(link -> showBelow(name, group, link, round));
        return anchor(name, first.href(round), open.isPresent() ? "true" : "");
    }

    private void showBelow(String name, List<WorkspaceLink> group, WorkspaceLink open, String round) {
        below.removeAll();
        below.setVisible(true);
        below.getElement().setAttribute("aria-label", name);
        group.forEach(link -> below.add(anchor(link.label(), link.href(round), link.equals(open) ? "page" : "")));
    }

    private static Anchor anchor(String label, String href, String current) {
        Anchor anchor = new Anchor(href, label);
        if (!current.isEmpty()) {
            anchor.getElement().setAttribute("aria-current", current);
        }
        return anchor;
    }
}
