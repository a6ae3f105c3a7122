package org.candour.silences.ui;

import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.UserId;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.silences.Judging;
import org.springframework.stereotype.Component;

/** Judging, and the names of those who judged. */
@Component
record JudgingDesk(Judging judging, People people, Plans plans) {

    /** Whether there is another version to compare it with. */
    boolean isOneOfMany(PlanVersion version) {
        return plans.versions(version.round(), version.footprint()).size() > 1;
    }

    /** "Imogen Hart"; the user name of somebody who is no longer known. */
    String name(UserId id) {
        return people.find(id).map(Person::fullName).orElse(id.value());
    }
}
