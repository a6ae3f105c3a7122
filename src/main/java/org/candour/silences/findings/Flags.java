package org.candour.silences.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Finding;
import org.candour.silences.Finding.Flag;
import org.candour.silences.Issue;
import org.candour.silences.register.IssueStore;
import org.candour.silences.verdicts.TextState;
import org.springframework.stereotype.Component;

/** Says of each finding what has moved on since it was judged. Worked out when asked, so that no event can be missed. */
@Component
class Flags {

    private final PlanTexts plans;
    private final TextState texts;
    private final IssueStore issues;

    Flags(PlanTexts plans, TextState texts, IssueStore issues) {
        this.plans = plans;
        this.texts = texts;
        this.issues = issues;
    }

    List<Finding> of(List<StoredFinding> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        Now now = new Now();
        return stored.stream().map(one -> now.flagged(one)).toList();
    }

    /** Newest version of the footprint's plan, by its date; of those of one date the one uploaded last. */
    private Map<String, PlanVersionId> newest() {
        Map<String, PlanVersion> newest = new HashMap<>();
        plans.allVersions()
                .forEach(version -> newest.merge(
                        version.round() + " " + version.footprint(),
                        version,
                        (one, other) -> PlanVersion.BY_DATE.compare(other, one) >= 0 ? other : one));
        return newest.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .id()));
    }

    /** Plans and register as they are now, each looked up once. */
    private final class Now {

        private final Map<String, PlanVersionId> newest = newest();
        private final Map<PlanVersionId, String> states = new HashMap<>();
        private final Map<RoundId, Map<String, Issue>> registers = new HashMap<>();

        Finding flagged(StoredFinding stored) {
            Finding finding = stored.finding();
            List<Flag> flags = new ArrayList<>();
            if (!finding.version().equals(newest.get(finding.round() + " " + finding.footprint()))) {
                flags.add(Flag.PLAN_SUPERSEDED);
            }
            if (!states.computeIfAbsent(finding.version(), texts::alone).equals(stored.texts())) {
                flags.add(Flag.TEXTS_CHANGED);
            }
            Issue issue = register(finding.round()).get(finding.issue());
            if (issue == null || issue.isRetired() || issue.edition() != finding.issueEdition()) {
                flags.add(Flag.ISSUE_CHANGED);
            }
            return finding.flagged(flags);
        }

        private Map<String, Issue> register(RoundId round) {
            return registers.computeIfAbsent(round, asked -> issues.newest(asked).stream()
                    .collect(Collectors.toMap(Issue::id, Function.identity())));
        }
    }
}
