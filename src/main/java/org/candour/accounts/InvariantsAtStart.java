package org.candour.accounts;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.StartOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checks what must always hold, at every start, with the code that {@code ./candour check} runs. */
@Component
@Order(StartOrder.INVARIANTS)
class InvariantsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(InvariantsAtStart.class);

    private final List<Invariant> invariants;

    InvariantsAtStart(List<Invariant> invariants) {
        this.invariants = invariants;
    }

    @Override
    public void run(ApplicationArguments args) {
        InvariantReport report = InvariantReport.of(invariants);
        if (!report.holds()) {
            LOG.error("What is stored does not fit together; nothing was changed:\n{}", report.text());
        }
    }
}
