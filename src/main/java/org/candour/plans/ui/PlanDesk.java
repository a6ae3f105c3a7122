package org.candour.plans.ui;

import java.util.List;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanOnward;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;

/** What the parts of a plan's screen work with. */
record PlanDesk(
        Plans plans,
        ReadingProgress reading,
        Shelf shelf,
        Uploads uploads,
        PageCorrections corrections,
        List<PlanOnward> onward,
        Footprints footprints,
        CurrentUser user,
        People people) {

    PlanDesk {
        onward = List.copyOf(onward);
    }

    boolean isPublisher() {
        return user.has(Role.PUBLISHER);
    }

    /** Whoever may change what everybody sees, and so anything of a public version. */
    boolean mayChange(PlanVersion version) {
        return isPublisher() || !version.isPublic();
    }

    /** Whether a file is left in it. */
    boolean holdsFiles(PlanVersion version) {
        return !plans.documents(version.id()).isEmpty();
    }

    /** The person behind an account, as others call them. */
    String nameOf(String account) {
        return people.find(new UserId(account)).map(Person::fullName).orElse(account);
    }

    String areaOf(PlanVersion version) {
        return footprints
                .find(version.round(), version.footprint())
                .map(Footprint::name)
                .orElse(version.footprint());
    }
}
