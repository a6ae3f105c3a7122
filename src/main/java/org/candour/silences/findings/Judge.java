package org.candour.silences.findings;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.EvidenceSearch;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.FindingMade;
import org.candour.silences.IssueCertificate;
import org.candour.silences.JudgementDraft;
import org.candour.silences.Judging;
import org.candour.silences.Silences;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.verdicts.TextState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes assessors' judgements, and holds each against what stands in plan and register at this moment. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class Judge implements Judging {

    private static final String JOB = "Nothing was judged:";

    private final Silences silences;
    private final EvidenceSearch search;
    private final TextState texts;
    private final PassageCheck passages;
    private final FindingStore store;
    private final IssueCertificateStore certificates;
    private final Flags flags;
    private final People people;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judge(
            Silences silences,
            EvidenceSearch search,
            TextState texts,
            PassageCheck passages,
            FindingStore store,
            IssueCertificateStore certificates,
            Flags flags,
            People people,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.silences = silences;
        this.search = search;
        this.texts = texts;
        this.passages = passages;
        this.store = store;
        this.certificates = certificates;
        this.flags = flags;
        this.people = people;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ASSESSOR')")
    public Finding judge(JudgementDraft draft) {
        UserId me = currentUser.required();
        String judged = texts.alone(draft.version());
        VerdictEvidence evidence = silences.evidence(draft.version(), draft.issue())
                .orElseThrow(() -> refused("Issue", "There is no such issue or plan version.", "Open the queue anew."));
        Finding before = current(draft.version(), draft.issue()).orElse(null);
        refuseWhatWasOvertaken(draft, evidence, before, judged);
        Findings problems = new Findings();
        JudgementRules.check(draft, evidence, before, problems);
        List<CitedPassage> cited = cited(draft, problems);
        problems.throwIfAny(JOB);
        Finding finding = new Finding(
                draft.version(),
                evidence.version().round(),
                evidence.version().footprint(),
                draft.issue(),
                evidence.issue().edition(),
                draft.revision() + 1,
                draft.judgement(),
                draft.note().strip(),
                cited,
                certificates.add(CertificateOf.evidence(evidence), me),
                me,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                List.of());
        keep(finding, judged);
        return finding;
    }

    private void keep(Finding finding, String judged) {
        try {
            store.add(finding, judged);
        } catch (DuplicateKeyException e) {
            throw refused("Finding", "Somebody else judged it at the same moment.", "Look at what they say.");
        }
        events.publishEvent(new FindingMade(finding));
    }

    private void refuseWhatWasOvertaken(
            JudgementDraft draft, VerdictEvidence evidence, @Nullable Finding before, String judged) {
        if (evidence.issue().isRetired()) {
            throw refused("Issue", "It is asked no longer.", "Go on with the next one.");
        }
        if (evidence.issue().edition() != draft.issueEdition()) {
            throw refused("Issue", "It has been changed since you opened it.", "Read it again, then judge.");
        }
        if ((before == null ? 0 : before.revision()) != draft.revision()) {
            throw refused("Finding", told(before), "Your note is kept here. Read theirs, then judge again if needed.");
        }
        if (!search.isSettled(draft.version())
                || evidence.coverage().documentsPending() > 0
                || evidence.coverage().pages() == 0) {
            throw refused(
                    "Plan", "It is still being read, or nothing of it could be.", "Wait until it can be searched.");
        }
        if (!evidence.textState().equals(draft.textState())
                || !texts.alone(draft.version()).equals(judged)) {
            throw refused("Plan", "Its texts have changed since you opened it.", "Look at the evidence again.");
        }
    }

    private String told(@Nullable Finding before) {
        return before == null
                ? "The judgement you saw is gone."
                : name(before.by()) + " judged it meanwhile: "
                        + before.judgement().title() + (before.note().isEmpty() ? "." : ", “" + before.note() + "”.");
    }

    private String name(UserId id) {
        return people.find(id).map(Person::fullName).orElse(id.value());
    }

    private List<CitedPassage> cited(JudgementDraft draft, Findings problems) {
        List<CitedPassage> cited = new ArrayList<>();
        for (JudgementDraft.Cite cite : draft.citations()) {
            try {
                cited.add(passages.check(draft.version(), cite));
            } catch (ProblemsException e) {
                e.problems().forEach(problem -> problems.add(problem.where(), problem.what(), problem.remedy()));
            }
        }
        return cited.stream().distinct().toList();
    }

    @Override
    public CitedPassage cite(PlanVersionId version, JudgementDraft.Cite cite) {
        return passages.check(version, cite);
    }

    @Override
    public Optional<Finding> current(PlanVersionId version, String issue) {
        return history(version, issue).stream().findFirst();
    }

    @Override
    public List<Finding> history(PlanVersionId version, String issue) {
        return flags.of(store.all(version, issue));
    }

    @Override
    public List<Finding> all(RoundId round) {
        return flags.of(store.newest(round)).stream()
                .filter(finding -> finding.judgement().stands())
                .toList();
    }

    @Override
    public Optional<IssueCertificate> certificate(String number) {
        return certificates.find(number);
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException(JOB, new Problem(where, what, remedy));
    }
}
