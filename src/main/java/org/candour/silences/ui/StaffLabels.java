package org.candour.silences.ui;

import java.util.Map;
import java.util.Optional;
import org.candour.footprints.Footprint;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;

/** What the staff's picture of the matrix needs; a finding that was overtaken is not drawn. */
record StaffLabels(RoundId round, Arrangement wanted, Map<String, Finding> findings, Map<String, Footprint> areas)
        implements MatrixPicture.Labels {

    @Override
    public String name(PlanVersion version) {
        Footprint area = areas.get(version.footprint());
        return area == null ? version.footprint() : area.shortName();
    }

    @Override
    public Optional<Judgement> judgement(Issue issue, PlanVersion version) {
        return Optional.ofNullable(findings.get(version.id() + " " + issue.id()))
                .filter(Finding::stands)
                .map(Finding::judgement);
    }

    @Override
    public String href(Issue issue, PlanVersion version) {
        return SilencesNavigation.matrix(round) + "?"
                + wanted.open(issue.id(), version.footprint()).query();
    }

    @Override
    public boolean isOpen(Issue issue, PlanVersion version) {
        return wanted.issue().equals(issue.id()) && wanted.plan().equals(version.footprint());
    }
}
