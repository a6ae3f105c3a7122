package org.candour.silences.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Departure;
import org.candour.plans.PlanTexts;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.IssueCertificate;
import org.springframework.stereotype.Component;

/** What a finding says can be followed to the search and to the pages it rests on. */
@Component
class FindingsHold implements Invariant {

    private final FindingStore store;
    private final IssueCertificateStore certificates;
    private final PlanTexts plans;

    FindingsHold(FindingStore store, IssueCertificateStore certificates, PlanTexts plans) {
        this.store = store;
        this.certificates = certificates;
        this.plans = plans;
    }

    @Override
    public String title() {
        return "Every finding has the search certificate of its plan and issue, and every passage it cites stands there.";
    }

    @Override
    public List<Problem> violations() {
        List<Problem> found = new ArrayList<>();
        for (StoredFinding stored : store.newest()) {
            Finding finding = stored.finding();
            String where = finding.footprint() + ", " + finding.issue() + ", revision " + finding.revision();
            if (!isCertified(finding)) {
                found.add(new Problem(
                        where,
                        "Certificate " + finding.certificate() + " is not of this plan version and edition.",
                        "Restore the database from a backup, or judge the issue again."));
            }
            finding.citations().stream()
                    .filter(cited -> !holds(cited))
                    .forEach(cited -> found.add(new Problem(
                            where,
                            "“" + cited.passage() + "” is not on " + cited.where() + ".",
                            "Restore the page texts from a backup, or judge the issue again.")));
        }
        return found;
    }

    private boolean isCertified(Finding finding) {
        Optional<IssueCertificate> certificate = certificates.find(finding.certificate());
        return certificate
                .filter(kept -> kept.version().equals(finding.version())
                        && kept.issue().equals(finding.issue())
                        && kept.edition() == finding.issueEdition())
                .isPresent();
    }

    /** Also in an earlier reading of the page; of a deleted document its record is shown instead. */
    private boolean holds(CitedPassage cited) {
        return plans.departure(cited.document()).filter(Departure::isDeleted).isPresent()
                || plans.everyReading(cited.document(), cited.page()).stream()
                        .anyMatch(page -> PassageOnPage.holds(page, cited.passage()))
                || plans.page(cited.document(), cited.page())
                        .filter(page -> PassageOnPage.holds(page, cited.passage()))
                        .isPresent();
    }
}
