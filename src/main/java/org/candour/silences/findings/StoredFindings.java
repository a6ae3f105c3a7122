package org.candour.silences.findings;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.IssueCertificate;
import org.candour.silences.IssueRegister.Edition;
import org.candour.silences.StandingFindings;
import org.candour.silences.register.IssueStore;
import org.springframework.stereotype.Component;

/** Findings for ratings and editions. */
@Component
class StoredFindings implements StandingFindings {

    private final FindingStore store;
    private final IssueCertificateStore certificates;
    private final Flags flags;
    private final IssueStore issues;

    StoredFindings(FindingStore store, IssueCertificateStore certificates, Flags flags, IssueStore issues) {
        this.store = store;
        this.certificates = certificates;
        this.flags = flags;
        this.issues = issues;
    }

    @Override
    public List<Finding> all(RoundId round) {
        return flags.of(store.newest(round)).stream()
                .filter(finding -> finding.judgement().stands())
                .toList();
    }

    @Override
    public List<String> silentLocalIssues(PlanVersionId version) {
        return flags.of(store.newest(version)).stream()
                .filter(Finding::confirmsSilence)
                .flatMap(finding -> judged(finding).stream())
                .filter(Issue::isLocal)
                .map(Issue::title)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Issue> judged(Finding finding) {
        return issues.editions(finding.round(), finding.issue()).stream()
                .map(Edition::issue)
                .filter(issue -> issue.edition() == finding.issueEdition())
                .findFirst();
    }

    @Override
    public Optional<IssueCertificate> certificate(String number) {
        return certificates.find(number);
    }
}
