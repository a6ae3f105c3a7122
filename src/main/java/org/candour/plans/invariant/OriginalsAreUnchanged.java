package org.candour.plans.invariant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Document;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.storage.OriginalsCare;
import org.springframework.stereotype.Component;

/** Every original is there, byte for byte. */
@Component
class OriginalsAreUnchanged implements Invariant {

    private static final String REMEDY = "Upload the same file again, or bring it back from a backup.";

    private final PlanRecords records;
    private final OriginalsCare care;

    OriginalsAreUnchanged(PlanRecords records, OriginalsCare care) {
        this.records = records;
        this.care = care;
    }

    @Override
    public String title() {
        return "Every original has the SHA-256 it is filed under.";
    }

    @Override
    public List<Problem> violations() {
        List<Problem> violations = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        for (Document document : records.documents()) {
            if (checked.add(document.sha256())) {
                check(document, violations);
            }
        }
        return violations;
    }

    private void check(Document document, List<Problem> violations) {
        String damage = care.verify(document.sha256());
        if (!damage.isEmpty()) {
            violations.add(new Problem(document.fileName() + " (" + document.sha256() + ")", damage, REMEDY));
        }
    }
}
