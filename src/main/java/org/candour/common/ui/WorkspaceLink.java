package org.candour.common.ui;

import java.util.Set;
import org.candour.common.Role;

/**
 * An entry of the workspace menu.
 *
 * @param path address with {@code {round}} where the round's slug goes
 * @param roles who sees it; any of them is enough
 */
public record WorkspaceLink(String label, String path, Set<Role> roles) {

    boolean isFor(org.candour.common.CurrentUser user) {
        return roles.stream().anyMatch(user::has);
    }

    String href(String round) {
        return path.replace("{round}", round);
    }
}
