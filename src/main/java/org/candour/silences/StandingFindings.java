package org.candour.silences;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** Findings for what other rooms make of them: ratings and editions. Asks for no rights, so it is not for screens or the API. */
public interface StandingFindings {

    /** The newest judgement on each issue of each plan version of the round, those taken back left out. */
    List<Finding> all(RoundId round);

    /** Local issues, by title, that stand confirmed as unmentioned in the version. */
    List<String> silentLocalIssues(PlanVersionId version);

    /** The edition of the issue a finding was made on. */
    Optional<Issue> judged(Finding finding);

    Optional<IssueCertificate> certificate(String number);
}
