package org.candour.silences.alerts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.silences.Alerts;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.IssueRegister;
import org.candour.silences.Judging;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.alerts.RecordedChange.Line;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells the people of the workflow what was recorded, beside what is so now. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffAlerts implements Alerts {

    private static final Comparator<Change> FALLEN_SILENT_FIRST = Comparator.comparing(
                    (Change change) -> !change.fellSilent())
            .thenComparing(change -> change.overtaken().isEmpty())
            .thenComparing(Change::title);

    private final ChangeStore store;
    private final Plans plans;
    private final Silences silences;
    private final IssueRegister register;
    private final Judging judging;
    private final CurrentUser currentUser;
    private final Clock clock;

    StaffAlerts(
            ChangeStore store,
            Plans plans,
            Silences silences,
            IssueRegister register,
            Judging judging,
            CurrentUser currentUser,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.silences = silences;
        this.register = register;
        this.judging = judging;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<Alert> all(RoundId round) {
        Map<PlanVersionId, PlanVersion> versions =
                plans.versions(round).stream().collect(Collectors.toMap(PlanVersion::id, Function.identity()));
        List<RecordedChange> recorded = store.newest().stream()
                .filter(change -> versions.containsKey(change.version()) && versions.containsKey(change.earlier()))
                .toList();
        if (recorded.isEmpty()) {
            return List.of();
        }
        Telling telling = new Telling(round);
        return recorded.stream()
                .map(change -> telling.alert(
                        change,
                        Objects.requireNonNull(versions.get(change.version())),
                        Objects.requireNonNull(versions.get(change.earlier()))))
                .toList();
    }

    @Override
    public List<Alert> unseen(RoundId round) {
        return all(round).stream().filter(alert -> !alert.isSeen()).toList();
    }

    @Override
    public void markSeen(PlanVersionId version, int revision) {
        store.see(version, revision, currentUser.required(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** What is the same for all alerts of a round, looked up once. */
    private final class Telling {

        private final Map<String, Issue> issues;
        private final Map<String, Finding> findings = new HashMap<>();
        private final Set<String> seen = store.seen(currentUser.required());

        Telling(RoundId round) {
            issues = register.issues(round).stream().collect(Collectors.toMap(Issue::id, Function.identity()));
            judging.all(round).forEach(finding -> findings.put(finding.version() + " " + finding.issue(), finding));
        }

        Alert alert(RecordedChange change, PlanVersion version, PlanVersion earlier) {
            Optional<Row> row = silences.row(version.id());
            return new Alert(
                    version,
                    earlier,
                    change.revision(),
                    change.at(),
                    seen.contains(version.id() + "/" + change.revision()),
                    change.lines().stream()
                            .map(line -> change(line, version, earlier, row))
                            .sorted(FALLEN_SILENT_FIRST)
                            .toList());
        }

        private Change change(Line line, PlanVersion version, PlanVersion earlier, Optional<Row> row) {
            Issue issue = issues.get(line.issue());
            boolean judgedAnew = findings.containsKey(version.id() + " " + line.issue());
            return new Change(
                    line.issue(),
                    issue == null ? line.issue() : issue.title(),
                    line.before(),
                    line.after(),
                    row.flatMap(found -> found.cell(line.issue())).map(Stood::of),
                    judgedAnew
                            ? Optional.empty()
                            : Optional.ofNullable(findings.get(earlier.id() + " " + line.issue())));
        }
    }
}
