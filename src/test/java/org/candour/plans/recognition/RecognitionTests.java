package org.candour.plans.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.MadeScan.LINES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.imageio.ImageIO;
import org.candour.common.Invariant;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.MadeScan;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PlansTest;
import org.candour.plans.Readability;
import org.candour.plans.ReadingProgress;
import org.candour.plans.records.RecognitionRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Pages without text, recognised in the background by a real recogniser. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class RecognitionTests extends PlansTest {

    @Autowired
    private RecognitionQueue queue;

    @Autowired
    private RecognitionRecords records;

    @Autowired
    private RecognitionDesk desk;

    @Autowired
    private RecognitionSettings settings;

    @Autowired
    private ReadingProgress progress;

    @Autowired
    private List<Invariant> invariants;

    @Test
    void recognisesAScannedPageOnceItsDocumentCanBeSearched() {
        Document first = read(
                upload("plan.pdf"),
                pdf().text("Stroke care").picture(MadeScan.of(200, LINES)).bytes());

        assertThat(first.state()).isEqualTo(DocumentState.PARTLY_READABLE);
        assertThat(first.reason()).contains("1 page is being recognised");
        assertThat(plans.coverage(first.version()).documentsPending()).isEqualTo(1);
        String before = texts.fingerprint(first.id()).orElseThrow();
        Document done = recognised(first.id());

        assertThat(done.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(done.reason()).isEmpty();
        assertThat(done.ocr()).isEqualTo(1);
        Page page = plans.page(first.id(), 2).orElseThrow();
        assertThat(page.readability()).isEqualTo(Readability.OCR);
        assertThat(page.confidence()).isBetween(85, 100);
        assertThat(page.text()).contains("Mossgate Hospital");
        assertThat(texts.fingerprint(first.id())).isPresent().get().isNotEqualTo(before);
        assertThat(plans.coverage(first.version()).allowsSilence()).isTrue();
        assertThat(invariants).allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void recognisesAPageThatCameAsAPicture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(MadeScan.of(200, LINES).image(), "png", bytes);
        Document scan = read(upload("page.png"), bytes.toByteArray());

        assertThat(scan.reason()).contains("Nothing of it has been read so far");
        assertThat(plans.coverage(scan.version()).allowsSilence()).isFalse();
        assertThat(recognised(scan.id()).state()).isEqualTo(DocumentState.INDEXED);
        assertThat(plans.page(scan.id(), 1).orElseThrow().text()).contains("Mossgate Hospital");
    }

    @Test
    void goesOnWhenTheRecogniserIsKilledInTheMiddleOfAPage() {
        Document document = read(
                upload("scan.pdf"),
                pdf().picture(MadeScan.of(150, LINES))
                        .picture(MadeScan.of(200, LINES))
                        .bytes());
        await(() -> queue.pid() != 0);
        ProcessHandle.of(queue.pid()).orElseThrow().destroyForcibly();

        Document done = recognised(document.id());

        assertThat(done.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(done.ocr()).isEqualTo(2);
    }

    @Test
    void aPortalThatStopsInTheMiddleOfAPageSaysNothingOfThePage(@TempDir Path folder) {
        MadeScan scan = MadeScan.of(200, LINES);
        Document document = read(
                upload("stop.pdf"),
                pdf().picture(scan).picture(scan).picture(scan).picture(scan).bytes());
        Recogniser stopping = new Recogniser(settings, folder);
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            try {
                desk.recognise(document.id(), 4, stopping);
            } catch (DidNotStartException e) {
                throw new CompletionException(e);
            }
        });
        await(() -> stopping.pid() != 0);

        stopping.close();

        assertThatThrownBy(work::join).hasCauseInstanceOf(DidNotStartException.class);
        assertThat(records.waitingPages(document.id(), 9)).contains(4);
        assertThat(records.begin(document.id(), 4)).isEqualTo(1);
        assertThat(recognised(document.id()).state()).isEqualTo(DocumentState.INDEXED);
    }

    @Test
    void findsWhatIsWrittenInAPictureBesideText() {
        Document first = read(
                upload("diagram.pdf"),
                pdf().textAbove(MadeScan.of(200, LINES), "This is how our hospitals change.")
                        .bytes());

        assertThat(plans.coverage(first.version()).allowsSilence()).isFalse();
        Document done = recognised(first.id());

        Page page = plans.page(first.id(), 1).orElseThrow();
        assertThat(done.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(page.readability()).isEqualTo(Readability.OCR); // most of its words were recognised
        assertThat(page.confidence()).isLessThan(100);
        assertThat(page.text()).startsWith("This is how our hospitals change.").contains("Mossgate Hospital");
        assertThat(page.marks()).extracting(Mark::kind).contains(Mark.Kind.PICTURE_TEXT);
        assertThat(plans.coverage(first.version()).allowsSilence()).isTrue();
    }

    private Document recognised(DocumentId document) {
        await(() -> records.waiting(document) == 0);
        assertThat(progress.of(document).filter(ReadingProgress.Progress::isAfterwards))
                .isEmpty();
        return texts.document(document).orElseThrow();
    }
}
