package org.candour.common;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, as the security context of this thread says. */
@Component("currentUser")
public class CurrentUser {

    /** The signed-in person, or empty for a public reader. */
    public Optional<UserId> id() {
        return authentication().map(a -> new UserId(a.getName()));
    }

    /** The signed-in person; refuses public readers. */
    public UserId required() {
        return id().orElseThrow(() -> new AccessDeniedException("Please sign in first."));
    }

    public boolean has(Role role) {
        return authentication().stream()
                .flatMap(a -> a.getAuthorities().stream())
                .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
    }

    /** Whether somebody of the workflow (not a public reader, not a footprint contact alone) is asking. */
    public boolean isStaff() {
        return has(Role.ASSESSOR) || has(Role.MODERATOR) || has(Role.PUBLISHER);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(a -> a.isAuthenticated() && !(a instanceof AnonymousAuthenticationToken));
    }
}
