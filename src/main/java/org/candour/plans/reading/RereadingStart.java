package org.candour.plans.reading;

import org.candour.common.BeforeFirstRequest;
import org.candour.common.StartOrder;
import org.candour.plans.records.AgainRecords;
import org.springframework.stereotype.Component;

/** Marks what an earlier reader read before anybody asks: what it found nothing of is not called silent any more. */
@Component
class RereadingStart extends BeforeFirstRequest {

    private final AgainRecords records;
    private final RereadingSettings settings;

    RereadingStart(AgainRecords records, RereadingSettings settings) {
        super(StartOrder.PLANS);
        this.records = records;
        this.settings = settings;
    }

    @Override
    protected void getReady() {
        if (settings.again()) {
            records.mark();
        } else {
            records.unmark();
        }
    }
}
