package org.candour.accounts;

import java.util.Set;
import org.candour.common.Role;

/**
 * An account as somebody typed it, before anything was checked.
 *
 * @param footprint code of the footprint a contact belongs to; empty for everybody else
 */
public record NewAccount(String userName, String fullName, Set<Role> roles, String footprint, String password) {

    public static final String USER_NAME = "user name";
    public static final String FULL_NAME = "name";
    public static final String ROLES = "roles";
    public static final String FOOTPRINT = "footprint";
    public static final String PASSWORD = "password";
}
