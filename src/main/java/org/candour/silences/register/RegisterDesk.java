package org.candour.silences.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSets;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister;
import org.candour.silences.RegisterAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as the people of the workflow keep it. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class RegisterDesk implements IssueRegister {

    private static final int LONGEST_REASON = 1000;

    private final IssueStore store;
    private final DraftRules rules;
    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDesk(
            IssueStore store,
            DraftRules rules,
            Rounds rounds,
            CriteriaSets criteria,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.rounds = rounds;
        this.criteria = criteria;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Issue> issues(RoundId round) {
        return all(round).stream().filter(issue -> !issue.isRetired()).toList();
    }

    @Override
    public List<Issue> all(RoundId round) {
        List<String> domains = rounds.find(round)
                .map(found -> criteria.inForce(found.criteriaSet()).domains().stream()
                        .map(Domain::id)
                        .toList())
                .orElse(List.of());
        return store.newest(round).stream().sorted(IssueOrder.of(domains)).toList();
    }

    @Override
    public List<Issue> shown(RoundId round) {
        return store.open(round);
    }

    @Override
    public Optional<Issue> issue(RoundId round, String id) {
        return store.newest(round, id);
    }

    @Override
    public List<Edition> editions(RoundId round, String id) {
        return store.editions(round, id);
    }

    @Override
    @Transactional
    public Issue add(RoundId round, String id, IssueDraft draft) {
        Findings findings = new Findings();
        findings.addAll(() -> rules.checkId(id));
        findings.addAll(() -> rules.check(round, draft));
        findings.throwIfAny("The issue was not saved.");
        if (store.newest(round, id).isPresent()) {
            throw refused("id", "There is an issue " + id + " already.", "Give another id, or change that issue.");
        }
        store.add(round, id, draft, user.required().value(), now(), false);
        return changed(round, id, "added the issue “" + draft.title() + "” (" + id + ") in " + round);
    }

    @Override
    @Transactional
    public Issue change(RoundId round, String id, int basedOn, IssueDraft draft, String reason) {
        Issue before = required(round, id);
        if (IssueDraft.of(before).equals(draft)) {
            return before;
        }
        Findings findings = new Findings();
        findings.addAll(() -> rules.check(round, draft));
        findings.addAll(() -> reasoned(reason, "Say in a few words why the issue changes."));
        findings.throwIfAny("The issue was not saved.");
        if (!store.change(
                round, id, basedOn, draft, reason.strip(), user.required().value(), now())) {
            throw refused(
                    "issue",
                    "Somebody else changed or retired it since you opened it.",
                    "Open it again; your words are still in the form.");
        }
        return changed(round, id, "changed the issue “" + draft.title() + "” (" + id + ") in " + round + ": " + reason);
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    public void show(RoundId round, String id) {
        Issue issue = required(round, id);
        store.show(round, id);
        changed(round, id, "showed edition " + issue.edition() + " of the issue “" + issue.title() + "” to the public");
    }

    @Override
    @Transactional
    public void retire(RoundId round, String id, String reason) {
        Issue issue = required(round, id);
        reasoned(reason, "Say in a few words why it is asked no longer.");
        store.retire(round, id, true);
        changed(round, id, "retired the issue “" + issue.title() + "” (" + id + ") in " + round + ": " + reason);
    }

    @Override
    @Transactional
    public void resume(RoundId round, String id, String reason) {
        Issue issue = required(round, id);
        reasoned(reason, "Say in a few words why it is asked again.");
        store.retire(round, id, false);
        changed(round, id, "asked the issue “" + issue.title() + "” (" + id + ") again in " + round + ": " + reason);
    }

    private static void reasoned(String reason, String remedy) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw refused("reason", reason.isBlank() ? "It is empty." : "It is too long.", remedy);
        }
    }

    private Issue changed(RoundId round, String id, String deed) {
        events.publishEvent(new RegisterAct(user.required().value(), deed, now()));
        events.publishEvent(new IssueChanged(round, id));
        return required(round, id);
    }

    private Issue required(RoundId round, String id) {
        return store.newest(round, id)
                .orElseThrow(() -> refused("issue", "There is no issue " + id + ".", "Look at the register again."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("The issue was not saved.", new Problem(where, what, remedy));
    }
}
