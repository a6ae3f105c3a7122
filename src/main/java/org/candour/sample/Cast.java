package org.candour.sample;

import java.util.function.Supplier;
import org.candour.common.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a person of the sample's cast do something, with that person's rights and no others. */
final class Cast {

    static final String MODERATOR = "helen";
    static final String PUBLISHER = "daniel";

    private Cast() {}

    static <T> T as(String username, Role role, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                username, null, AuthorityUtils.createAuthorityList(role.authority())));
        SecurityContextHolder.setContext(mine);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
