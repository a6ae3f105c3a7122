package org.candour.common;

import java.util.List;
import java.util.Optional;

/** Who works here, as far as colleagues need to know: to assign work and to name whose it is. Filled by the accounts. */
public interface People {

    /** A colleague. */
    record Person(UserId id, String fullName) {}

    /** Everybody who may sign in and holds the role, by name. */
    List<Person> holding(Role role);

    Optional<Person> find(UserId id);
}
