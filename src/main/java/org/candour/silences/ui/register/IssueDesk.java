package org.candour.silences.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.search.VocabularyDesk;
import org.candour.silences.IssueRegister;
import org.candour.silences.Silences;
import org.springframework.stereotype.Component;

/** What the screens of the register ask of the rooms. */
@Component
record IssueDesk(
        IssueRegister register,
        Silences silences,
        VocabularyDesk vocabulary,
        CriteriaSets criteria,
        Footprints footprints,
        People people,
        CurrentUser user,
        PreviewRuns runs) {

    List<Domain> domains(Round round) {
        return criteria.inForce(round.criteriaSet()).domains();
    }

    Map<String, String> names(RoundId round) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Footprint footprint : footprints.of(round)) {
            names.put(footprint.code(), footprint.name());
        }
        return names;
    }

    String person(String id) {
        Optional<String> name = id.equals("system")
                ? Optional.of("the portal")
                : people.find(new UserId(id)).map(People.Person::fullName);
        return name.orElse(id);
    }

    boolean mayShow() {
        return user.has(Role.MODERATOR) || user.has(Role.PUBLISHER);
    }
}
