package org.candour.accounts;

import java.util.Set;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param footprint the footprint a contact belongs to; null for everybody else
 */
public record Account(
        UserId id,
        String fullName,
        Set<Role> roles,
        boolean enabled,
        @Nullable String footprint) {}
