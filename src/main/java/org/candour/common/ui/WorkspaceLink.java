package org.candour.common.ui;

import java.util.List;
import java.util.Set;
import org.candour.common.Role;

/**
 * An entry of the workspace menu.
 *
 * @param group what it stands under together with others; empty when it stands alone
 * @param path address with {@code {round}} where the round's slug goes
 * @param roles who sees it; any of them is enough
 * @param also other addresses, written like the path, that belong to it: pages one comes to from there
 */
public record WorkspaceLink(String group, String label, String path, Set<Role> roles, List<String> also) {

    public WorkspaceLink(String group, String label, String path, Set<Role> roles) {
        this(group, label, path, roles, List.of());
    }

    /** The same, and these addresses belong to it too. */
    public WorkspaceLink alsoOf(String... addresses) {
        return new WorkspaceLink(group, label, path, roles, List.of(addresses));
    }

    boolean isFor(org.candour.common.CurrentUser user) {
        return roles.stream().anyMatch(user::has);
    }

    String href(String round) {
        return path.replace("{round}", round);
    }

    /** Whether the page at that address belongs to it: its own, or one below it. */
    boolean leadsTo(String page, String round) {
        return isAtOrBelow(page, href(round))
                || also.stream().anyMatch(address -> isAtOrBelow(page, address.replace("{round}", round)));
    }

    private static boolean isAtOrBelow(String page, String href) {
        return page.equals(href) || (page.startsWith(href + "/") && !href.equals("/work"));
    }
}
