package org.candour.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.plans.readings.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API tells of a document whose pages are pictures. */
class DocumentStatusTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void aScanThatWaitsToBeRecognisedIsNotSaidToBeUnreadableForGood(int pages) {
        DocumentStatus status = DocumentStatus.of(scan(pages, pages), "");
        assertThat(status.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(status.awaitsRecognition()).isTrue();
    }

    @Test
    void aScanOfWhichSomePagesWaitIsSaidToWait() {
        assertThat(DocumentStatus.of(scan(3, 1), "").awaitsRecognition()).isTrue();
    }

    @Test
    void aScanThatNobodyCouldRecogniseWaitsForNothing() {
        DocumentStatus status = DocumentStatus.of(scan(3, 0), "");
        assertThat(status.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(status.awaitsRecognition()).isFalse();
    }

    private static Document scan(int pages, int waiting) {
        Standing standing = new Standing();
        for (int page = 1; page <= pages; page++) {
            standing.add(new Page(page, Readability.UNREADABLE, "", "", "A picture without text."));
        }
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                "scan.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "ab".repeat(32),
                1,
                standing.state(false),
                standing.reason("page", false, waiting),
                "page",
                pages,
                0,
                0,
                0,
                pages,
                Instant.EPOCH,
                "upload");
    }
}
