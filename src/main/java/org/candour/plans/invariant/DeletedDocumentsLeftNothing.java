package org.candour.plans.invariant;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.plans.Departure;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.PageStore;
import org.springframework.stereotype.Component;

/** What was deleted is gone. */
@Component
class DeletedDocumentsLeftNothing implements Invariant {

    private static final String REMEDY = "Start the portal anew: it deletes what is left.";

    private final ShelfRecords records;
    private final OriginalRecords used;
    private final DocumentStore originals;
    private final PageStore texts;

    DeletedDocumentsLeftNothing(ShelfRecords records, OriginalRecords used, DocumentStore originals, PageStore texts) {
        this.records = records;
        this.used = used;
        this.originals = originals;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "Of a deleted document neither bytes nor texts are left, unless another document has the same bytes.";
    }

    @Override
    public List<Problem> violations() {
        List<Problem> violations = new ArrayList<>();
        for (Departure deletion : records.deletions()) {
            String where = deletion.fileName() + " (" + deletion.document() + ")";
            if (texts.exists(deletion.document())) {
                violations.add(new Problem(where, "Its page texts are still there.", REMEDY));
            }
            if (Files.exists(originals.original(deletion.sha256())) && !used.isUsed(deletion.sha256())) {
                violations.add(new Problem(where, "Its original is still there.", REMEDY));
            }
        }
        return violations;
    }
}
