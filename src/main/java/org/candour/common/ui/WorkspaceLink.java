package org.candour.common.ui;

import java.util.Set;
import org.candour.common.Role;

/**
 * An entry of the workspace menu.
 *
 * @param group what it stands under together with others; empty when it stands alone
 * @param path address with {@code {round}} where the round's slug goes
 * @param roles who sees it; any of them is enough
 */
public record WorkspaceLink(String group, String label, String path, Set<Role> roles) {

    boolean isFor(org.candour.common.CurrentUser user) {
        return roles.stream().anyMatch(user::has);
    }

    String href(String round) {
        return path.replace("{round}", round);
    }

    /** Whether the page at that address belongs to it: its own, or one below it. */
    boolean leadsTo(String page, String round) {
        String href = href(round);
        return page.equals(href) || (page.startsWith(href + "/") && !href.equals("/work"));
    }
}
