package org.candour.criteria;

import java.util.Optional;

/** The criteria sets in force and every edition that was ever in use. Public. */
public interface CriteriaSets {

    /** The edition the files hold now. */
    CriteriaSet inForce(String setId);

    /** An edition by its hash, also when the files have changed since. */
    Optional<CriteriaSet> edition(String setId, String edition);
}
