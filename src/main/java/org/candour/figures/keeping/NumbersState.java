package org.candour.figures.keeping;

import org.candour.finance.Finance;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.springframework.stereotype.Component;

/** Names what texts and returns are at this moment. */
@Component
class NumbersState {

    /** To be raised when reading or checking changes, so that everything is checked anew. */
    private static final int CHECKING = 4;

    private final PlanTexts plans;
    private final Finance finance;

    NumbersState(PlanTexts plans, Finance finance) {
        this.plans = plans;
        this.finance = finance;
    }

    /** 64 hex digits; another whenever a document, or a figure of the footprint's returns, changes, or more of it is read. */
    String of(PlanVersion version) {
        StringBuilder all = new StringBuilder().append(CHECKING);
        plans.documents(version.id()).forEach(document -> all.append('\n')
                .append(document.id())
                .append(document.role())
                .append(document.fileName())
                .append(plans.fingerprint(document.id()).orElse("")));
        if (!plans.coverage(version.id()).allowsSilence()) {
            all.append("\nnot all of it read"); // what is not found says nothing until it is
        }
        finance.figures(version.round(), version.footprint())
                .forEach(figure -> all.append('\n').append(figure));
        return Basis.hash(all.toString());
    }
}
