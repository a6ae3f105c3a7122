package org.candour.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.common.DataFolder;
import org.candour.common.Invariant;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.IndexingProgress;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanAct;
import org.candour.plans.PlansPortal;
import org.candour.plans.Readability;
import org.candour.plans.ReadingProgress;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.Shelf;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.records.AgainRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.store.PageStore;
import org.candour.plans.store.PageWriter;
import org.candour.silences.Counts;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Documents of which an earlier reader made something else, read again by the one there is now. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
@TestPropertySource(properties = "candour.recognition.enabled=false")
@RecordApplicationEvents
class RereadingTests extends PlansPortal {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", data::toString);
    }

    @TempDir
    private Path temporary;

    @Autowired
    private AgainRecords records;

    @Autowired
    private RereadingDesk desk;

    @Autowired
    private ReadingQueue queue;

    @Autowired
    private ReadingSettings settings;

    @Autowired
    private DataFolder folder;

    @Autowired
    private PlanRecords plansRecords;

    @Autowired
    private PageStore store;

    @Autowired
    private PageChanges changes;

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private Shelf shelf;

    @Autowired
    private IndexingProgress indexing;

    @Autowired
    private List<Invariant> invariants;

    @Autowired
    private JdbcClient db;

    private Reader reader;

    @BeforeEach
    void takeAReader() {
        reader = new Reader(settings, temporary.resolve("reader"));
    }

    @AfterEach
    void closeIt() {
        reader.close();
    }

    @Test
    void whatANewerReaderFindsCountsAndWhatWasCitedBeforeIsStillFound(ApplicationEvents events) throws Exception {
        Document document = readEarlierAs("Strokecare movesto Harrow", "The same page");
        String before = texts.fingerprint(document.id()).orElseThrow();

        readAgain(document.id());

        assertThat(plans.pages(document.id()))
                .extracting(Page::text)
                .containsExactly("Stroke care moves to Harrow", "The same page");
        assertThat(texts.fingerprint(document.id())).get().isNotEqualTo(before);
        assertThat(texts.everyReading(document.id(), 1))
                .extracting(Page::text)
                .containsExactly("Strokecare movesto Harrow", "Stroke care moves to Harrow");
        assertThat(texts.everyReading(document.id(), 2)).hasSize(1);
        assertThat(plans.coverage(document.version()).allowsSilence()).isTrue();
        assertThat(events.stream(PlanAct.class).map(PlanAct::deed))
                .anyMatch(deed -> deed.startsWith("read anew plan.pdf") && deed.endsWith("1 of 2 pages otherwise."));
        assertThat(filesOf(document.id())).isEqualTo(1);
        await(() -> !indexing.isPending(document.id()));
        assertThat(invariants)
                .filteredOn(each -> each.getClass().getPackageName().startsWith("org.candour.plans"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void aPlanIsNotSilentUntilAllOfItHasBeenReadAgainAndItsPagesStayWholeMeanwhile() throws Exception {
        Document document = readEarlierAs("Strokecare movesto Harrow", "The same page");
        assertThat(verdict(document)).isEqualTo(Verdict.NOT_MENTIONED);

        records.mark();

        assertThat(verdict(document)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(VerdictRule.judge(
                                true, Counts.none("beds", 1), texts.coverages().get(document.version()))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(texts.coverage(document.id(), 2, 2).allowsSilence()).isFalse();
        desk.read(document.id(), reader, step -> {
            assertThat(plans.pages(document.id())).extracting(Page::text).startsWith("Strokecare movesto Harrow");
            assertThat(plans.document(document.id()).orElseThrow().state()).isEqualTo(DocumentState.INDEXED);
            assertThat(verdict(document)).isEqualTo(Verdict.CANNOT_TELL);
        });

        assertThat(verdict(document)).isEqualTo(Verdict.NOT_MENTIONED);
    }

    @Test
    void nothingIsTouchedWhereBothReadTheSame() throws Exception {
        Document document = read(upload("plan.pdf"), pages("As it was"));
        String before = texts.fingerprint(document.id()).orElseThrow();
        db.sql("update plan_document set reader = 0 where id = ?")
                .param(document.id().value())
                .update();
        corrections.correct(document.id(), 2, "Set right by me", "By eye");
        String corrected = texts.fingerprint(document.id()).orElseThrow();

        readAgain(document.id());

        assertThat(corrected).isNotEqualTo(before);
        assertThat(texts.fingerprint(document.id())).contains(corrected);
        assertThat(corrections.readings(document.id(), 2)).hasSize(2);
        assertThat(plansRecords.reading(document.id())).isZero();
        records.mark();
        assertThat(records.waiting()).as("once is enough").doesNotContain(document.id());
    }

    @Test
    void aCorrectionStaysInForceAndIsListedWhereThePageReadsDifferentlyNow() throws Exception {
        Document document = readEarlierAs("Strokecare movesto", "The same page");
        corrections.correct(document.id(), 1, "Strokecare moves to", "By eye");
        corrections.correct(document.id(), 2, "The same page, set right", "By eye");

        readAgain(document.id());

        Page page = plans.page(document.id(), 1).orElseThrow();
        assertThat(page.textToCorrect()).isEqualTo("Strokecare moves to");
        assertThat(page.text()).contains("Stroke care moves to Harrow");
        assertThat(page.reason()).startsWith(Page.READS_DIFFERENTLY);
        assertThat(plans.page(document.id(), 2).orElseThrow().text()).isEqualTo("The same page, set right");
        assertThat(plans.coverage(document.version()).pictured()).isEqualTo(1);
        assertThat(judged(document).toCheck()).isTrue();
        assertThat(corrections.readings(document.id(), 1).getLast().by()).isEqualTo("imogen");

        assertThat(corrections.canBeLookedAt(document.id(), 1)).isTrue();
        corrections.lookedAt(document.id(), 1);

        assertThat(plans.coverage(document.version()).pictured()).isZero();
        assertThat(plans.page(document.id(), 1).orElseThrow().textToCorrect()).isEqualTo("Strokecare moves to");
    }

    @Test
    void theEarlierReadingStaysWhereTheNewerGivesFewerWords() throws Exception {
        Document document = readEarlierAs("Stroke care moves to Harrow in the spring of 2018", "The same page");

        readAgain(document.id());

        assertThat(plans.page(document.id(), 1).orElseThrow().text()).endsWith("in the spring of 2018");
        assertThat(shelf.earlierReading(document.id())).contains("It gives fewer words then: 8 instead of 13.");
        assertThat(filesOf(document.id())).isEqualTo(1);
        records.mark();
        assertThat(records.waiting()).doesNotContain(document.id());
    }

    @Test
    void theEarlierReadingStaysWhereTheFileCannotBeReadAnyMore() throws Exception {
        Document document = readEarlierAs("Strokecare movesto Harrow", "The same page");
        Path original = data.resolve("originals")
                .resolve(document.sha256().substring(0, 2))
                .resolve(document.sha256());
        byte[] bytes = Files.readAllBytes(original);
        Files.writeString(original, "damaged");

        readAgain(document.id());

        assertThat(plans.pages(document.id())).hasSize(2);
        assertThat(shelf.earlierReading(document.id())).contains("The bytes of the original have changed.");
        Files.write(original, bytes);
    }

    @Test
    void pagesThatPeopleSetRightAreNotLostWhenTheFileHasFewerPagesNow() throws Exception {
        Document document = readEarlierAs("Strokecare movesto Harrow", "The same page", "x");
        corrections.correct(document.id(), 3, "What I read here", "By eye");

        readAgain(document.id());

        assertThat(plans.page(document.id(), 3).orElseThrow().text()).isEqualTo("What I read here");
        assertThat(shelf.earlierReading(document.id())).contains("people said of page 3 would be lost");
    }

    @Test
    void whatWasCitedOfAPageThatIsNoMoreIsStillFound() throws Exception {
        Document document = readEarlierAs("Strokecare movesto", "The same page", "x");

        readAgain(document.id());

        assertThat(plans.pages(document.id())).hasSize(2);
        assertThat(texts.everyReading(document.id(), 3)).extracting(Page::text).containsExactly("x");
        await(() -> !indexing.isPending(document.id()));
        assertThat(invariants)
                .filteredOn(each -> each.getClass().getPackageName().startsWith("org.candour.plans"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void aPortalThatWasStoppedAgainAndAgainInTheMiddleGivesUpAndOneThatWasStoppedOnceGoesOn() throws Exception {
        Document once = readEarlierAs("Strokecare movesto Harrow", "The same page");
        Document often = readEarlierAs("Strokecare movesto Harrow", "The same page");
        records.mark();
        records.begin(once.id());
        for (int i = 0; i < 3; i++) {
            records.begin(often.id());
        }
        try (PageWriter left = store.write(once.id(), plansRecords.reading(once.id()) + 1)) {
            left.add(new Page(1, Readability.TEXT, "", "Left by a portal that was killed", ""));
            left.finish();
        }
        RereadingQueue anew = new RereadingQueue(records, desk, queue, settings, folder);
        anew.begin();

        await(() -> anew.progress(once.id()).isEmpty() && records.waiting().isEmpty());
        anew.destroy();

        assertThat(plans.page(once.id(), 1).orElseThrow().text()).isEqualTo("Stroke care moves to Harrow");
        assertThat(plans.page(often.id(), 1).orElseThrow().text()).isEqualTo("Strokecare movesto Harrow");
        assertThat(shelf.earlierReading(often.id())).contains("stopped 3 times");
    }

    @Test
    void aDocumentThatIsDeletedMeanwhileLeavesNothing() throws Exception {
        Document document = readEarlierAs("Strokecare movesto Harrow", "The same page");
        records.mark();

        desk.read(document.id(), reader, step -> {
            db.sql("delete from plan_page_reading where document_id = ?")
                    .param(document.id().value())
                    .update();
            db.sql("delete from plan_document where id = ?")
                    .param(document.id().value())
                    .update();
        });
        store.delete(document.id());

        assertThat(store.exists(document.id())).isFalse();
        assertThat(plansRecords.document(document.id())).isEmpty();
    }

    @Test
    void saysHowFarItHasCome() {
        assertThat(new Progress(ReadingProgress.Phase.READING_AGAIN, "page", 2, 40).words())
                .isEqualTo("Reading again, page 3 of 40");
        assertThat(new Progress(ReadingProgress.Phase.WAITING_AGAIN, "page", 1, 0).words())
                .isEqualTo("Waits to be read again by a newer reader, after 1 other document");
    }

    private void readAgain(DocumentId document) throws IOException {
        records.mark();
        desk.read(document, reader, step -> {});
    }

    private static byte[] pages(String second) {
        return pdf().text("Stroke care moves to Harrow").text(second).bytes();
    }

    /** A document that says other things than an earlier reader made of it. */
    private Document readEarlierAs(String... made) throws IOException {
        Document document = read(upload("plan.pdf"), pages("The same page"));
        try (PageWriter pages = store.write(document.id(), 1)) {
            for (int i = 0; i < made.length; i++) {
                pages.add(new Page(i + 1, Readability.TEXT, "", made[i], ""));
            }
            db.sql("update plan_document set reader = 0, texts = 1, pages = ?, fingerprint = ? where id = ?")
                    .params(made.length, pages.finish(), document.id().value())
                    .update();
        }
        changes.recount(document.id());
        return texts.document(document.id()).orElseThrow();
    }

    private long filesOf(DocumentId document) throws IOException {
        try (var files =
                Files.list(data.resolve("texts").resolve(document.toString().substring(0, 2)))) {
            return files.filter(file -> file.getFileName().toString().startsWith(document.toString()))
                    .count();
        }
    }

    private Verdict verdict(Document document) {
        return judged(document).verdict();
    }

    private VerdictRule.Reasoned judged(Document document) {
        return VerdictRule.judge(true, Counts.none("beds", 1), plans.coverage(document.version()));
    }
}
