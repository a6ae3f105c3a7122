package org.candour.assessment.rating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.candour.assessment.ScoreLevel;

/** What limiting rules ask of a plan; answered by exact marks and by the runs of the robustness check alike. */
interface Standing {

    Collection<Fraction> domainScores();

    /** Empty where the domain has no applicable criterion. */
    Optional<Fraction> domainScore(String domain);

    ScoreLevel level(String criterion);

    /** Local issues, by title, that an assessor has confirmed as unmentioned. */
    List<String> silentIssues();

    Fraction insufficientShare();

    Fraction unreadableShare();
}
