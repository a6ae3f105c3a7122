package org.candour.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.common.Invariant;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanAct;
import org.candour.plans.PlansTest;
import org.candour.plans.records.ReadingRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a portal that was killed finds when it starts again. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
@RecordApplicationEvents
class RestartTests extends PlansTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private ReadingRecords records;

    @Autowired
    private ReadingQueue queue;

    @Autowired
    private List<Invariant> invariants;

    @Test
    void aDocumentThatWasBeingReadIsReadAgain() {
        Document document = read(
                upload("plan.pdf"),
                pdf().text("Read twice " + System.nanoTime()).bytes());
        db.sql("update plan_document set state = 'READING', pages = 0 where id = ?")
                .param(document.id().value())
                .update();

        records.putBack();
        records.waiting().forEach(queue::add);

        await(() -> plans.document(document.id()).orElseThrow().state() == DocumentState.INDEXED);
        assertThat(plans.document(document.id()).orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void tellsTheTrailWhoUploadedWhat(ApplicationEvents events) {
        Document document =
                read(upload("plan.pdf"), pdf().text("Told " + System.nanoTime()).bytes());

        assertThat(document.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(events.stream(PlanAct.class).filter(act -> act.actor().equals("imogen")))
                .anySatisfy(act -> assertThat(act.deed()).contains("plan.pdf"));
    }

    @Test
    void theInvariantsHoldAndNoticeWhatIsMissing() throws Exception {
        Document document =
                read(upload("plan.pdf"), pdf().text("Kept " + System.nanoTime()).bytes());
        List<Invariant> ours = invariants.stream()
                .filter(invariant -> invariant.getClass().getPackageName().startsWith("org.candour.plans"))
                .toList();
        assertThat(ours).isNotEmpty().allSatisfy(invariant -> assertThat(invariant.violations())
                .isEmpty());

        Path original = DATA.resolve("originals")
                .resolve(document.sha256().substring(0, 2))
                .resolve(document.sha256());
        byte[] bytes = Files.readAllBytes(original);
        Files.writeString(original, "changed");

        assertThat(ours).anySatisfy(invariant -> assertThat(invariant.violations())
                .anySatisfy(problem -> assertThat(problem.where()).contains(document.sha256())));
        Files.write(original, bytes);
    }
}
