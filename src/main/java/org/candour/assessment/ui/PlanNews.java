package org.candour.assessment.ui;

import java.util.List;
import java.util.Optional;
import org.candour.assessment.ui.WaitingWork.Pile;
import org.candour.assessment.ui.WaitingWork.Task;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Alerts;
import org.candour.silences.Alerts.Alert;
import org.candour.silences.Alerts.Change;
import org.springframework.stereotype.Component;

/** What new versions of plans changed and the person asking has not seen; nothing of it has to be done today. */
@Component
class PlanNews {

    private final Alerts alerts;
    private final Rounds rounds;
    private final Footprints footprints;
    private final CurrentUser currentUser;

    PlanNews(Alerts alerts, Rounds rounds, Footprints footprints, CurrentUser currentUser) {
        this.alerts = alerts;
        this.rounds = rounds;
        this.footprints = footprints;
        this.currentUser = currentUser;
    }

    /** Empty when there is no news, or none for them. */
    Optional<Pile> pile() {
        if (!currentUser.has(Role.ASSESSOR) && !currentUser.has(Role.MODERATOR) && !currentUser.has(Role.PUBLISHER)) {
            return Optional.empty();
        }
        List<Task> tasks = rounds.all().stream()
                .flatMap(round -> alerts.unseen(round.id()).stream().map(alert -> task(round, alert)))
                .toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new Pile("What changed", false, tasks, "", ""));
    }

    private Task task(Round round, Alert alert) {
        String plan = footprints
                .find(round.id(), alert.version().footprint())
                .map(Footprint::name)
                .orElse(alert.version().footprint());
        return new Task(plan, "/work/" + round.id() + "/changes", state(round, alert));
    }

    private String state(Round round, Alert alert) {
        int changes = alert.changes().size();
        long mine = alert.changes().stream()
                .flatMap(change -> change.overtaken().stream())
                .filter(finding -> currentUser.id().filter(finding.by()::equals).isPresent())
                .count();
        long silent = alert.changes().stream().filter(Change::fellSilent).count();
        return round.title() + ", " + alert.version().title() + ": "
                + (changes == 1 ? "one issue judged otherwise" : changes + " issues judged otherwise")
                + (silent == 0 ? "" : ", " + silent + " fell silent")
                + (mine == 0
                        ? ""
                        : mine == 1
                                ? ", a finding of yours is overtaken"
                                : ", " + mine + " findings of yours are overtaken");
    }
}
