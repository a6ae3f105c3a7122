package org.candour.silences.ui;

import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.UserId;
import org.candour.silences.Judging;
import org.springframework.stereotype.Component;

/** Judging, and the names of those who judged. */
@Component
record JudgingDesk(Judging judging, People people) {

    /** "Imogen Hart"; the user name of somebody who is no longer known. */
    String name(UserId id) {
        return people.find(id).map(Person::fullName).orElse(id.value());
    }
}
