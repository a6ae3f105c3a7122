package org.candour.silences;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** Findings: what assessors judge of issues in plans. The machine's verdicts are kept beside them, never changed. */
public interface Judging {

    /**
     * Keeps a judgement, with the search certificate of this moment. Assessors only.
     *
     * @throws org.candour.common.ProblemsException with everything that forbids it, also when plan, issue or finding have
     *     moved on since they were looked at; nothing is then kept
     */
    Finding judge(JudgementDraft draft);

    /** The passage as it would be cited; refused when it does not stand there word for word. */
    CitedPassage cite(PlanVersionId version, JudgementDraft.Cite cite);

    /** The newest judgement, also one taken back. */
    Optional<Finding> current(PlanVersionId version, String issue);

    /** Every judgement, newest first. */
    List<Finding> history(PlanVersionId version, String issue);

    /** The newest judgement on each issue of each plan version of the round, those taken back left out. */
    List<Finding> all(RoundId round);

    /** The search certificate of a finding. */
    Optional<IssueCertificate> certificate(String number);
}
