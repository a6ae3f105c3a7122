package org.candour.silences;

import java.time.Instant;
import org.candour.common.Auditable;

/** An assessor judged an issue in a plan, or took a judgement back. */
public record FindingMade(Finding finding) implements Auditable {

    @Override
    public String actor() {
        return finding.by().value();
    }

    @Override
    public String deed() {
        return "judged issue " + finding.issue() + " (edition " + finding.issueEdition() + ") in the plan of "
                + finding.footprint() + ": " + finding.judgement().title() + ", revision " + finding.revision()
                + ", certificate " + finding.certificate();
    }

    @Override
    public Instant at() {
        return finding.at();
    }
}
