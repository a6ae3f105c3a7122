package org.candour.figures;

import java.util.List;
import java.util.Optional;
import org.candour.figures.Judgement.Decision;
import org.candour.plans.PlanVersionId;

/**
 * What plans state in numbers, and whether it agrees. For the people of the workflow only: what the machine found is
 * published nowhere before a person has confirmed it.
 */
public interface AgreedNumbers {

    /** The check of one version; empty when there is no such version. */
    Optional<NumbersCheck> of(PlanVersionId version);

    /** Every figure the version states, document by document. */
    List<StatedFigure> figures(PlanVersionId version);

    /** What somebody confirmed and is still so: it may be cited in scores. */
    List<NumberAlarm> confirmed(PlanVersionId version);

    /**
     * Confirms or dismisses an alarm, or opens it again.
     *
     * @param note why; needed unless it is a confirmation, and in a sentence when it overturns a colleague
     * @param seen how many judgements of it the person had before them
     * @throws org.candour.common.ProblemsException when the alarm is no longer raised, the note is missing, or somebody
     *     else judged it meanwhile
     */
    void judge(PlanVersionId version, String alarm, Decision decision, String note, int seen);
}
