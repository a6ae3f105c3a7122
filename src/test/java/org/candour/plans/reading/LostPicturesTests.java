package org.candour.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.candour.common.Invariant;
import org.candour.plans.Document;
import org.candour.plans.MadePdf;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlansPortal;
import org.candour.plans.Readability;
import org.candour.plans.reader.picture.MadePictures;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.records.AgainRecords;
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

/** Pages that an earlier portal recognised out of damaged pictures, and took for all that stands on them. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
@TestPropertySource(properties = "candour.recognition.enabled=false")
class LostPicturesTests extends PlansPortal {

    private static final String FOUND = "Stroke care moves to Tarnside in the spring.";

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
    private ReadingSettings settings;

    @Autowired
    private PageChanges changes;

    @Autowired
    private PageStore store;

    @Autowired
    private PageCorrections corrections;

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
    void aDamagedScanThatAnEarlierPortalRecognisedKeepsNoPlanSilentAnyMore() throws Exception {
        Document document = recognisedEarlier(scans(1, 1).bytes());
        assertThat(verdict(document)).isEqualTo(Verdict.NOT_MENTIONED);
        String before = texts.fingerprint(document.id()).orElseThrow();

        readAgain(document);

        assertThat(plans.page(document.id(), 1)).get().satisfies(page -> {
            assertThat(page.isDamaged()).isTrue();
            assertThat(page.text()).isEqualTo(FOUND);
        });
        assertThat(unreadable(document)).containsExactly(1);
        assertThat(verdict(document)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(texts.fingerprint(document.id())).get().isNotEqualTo(before);
        assertThat(invariants)
                .filteredOn(each -> each.getClass().getPackageName().startsWith("org.candour.plans"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void scansThatAreWholeStayAsTheyWereRecognised() throws Exception {
        Document document = recognisedEarlier(scans(0, 2).bytes());
        String before = texts.fingerprint(document.id()).orElseThrow();

        readAgain(document);

        assertThat(texts.fingerprint(document.id())).contains(before);
        assertThat(corrections.readings(document.id(), 1)).hasSize(2);
        assertThat(verdict(document)).isEqualTo(Verdict.NOT_MENTIONED);
    }

    @Test
    void whatPeopleSaidOfADamagedPageStands() throws Exception {
        Document document = recognisedEarlier(scans(3, 0).bytes());
        corrections.correct(document.id(), 2, "Stroke care stays in Mossgate.", "By eye");
        Page recognised = plans.page(document.id(), 3).orElseThrow();
        changes.add(document.id(), Means.LOOKED_AT, "imogen", "By eye", recognised);

        readAgain(document);

        assertThat(unreadable(document)).containsExactly(1);
        assertThat(plans.page(document.id(), 2).orElseThrow().text()).isEqualTo("Stroke care stays in Mossgate.");
        assertThat(corrections.readings(document.id(), 2).getLast().by()).isEqualTo("imogen");
        assertThat(plans.page(document.id(), 3)).contains(recognised);
    }

    @Test
    void aDamagedScanIsFoundAlsoWhereAnotherPageReadsOtherwiseNowAndWhereTheEarlierReadingIsKept() throws Exception {
        Document otherwise = recognisedEarlier(scans(1, 0).text("Stroke care").bytes());
        readEarlierAs(otherwise, "Strokecare");
        Document kept = recognisedEarlier(scans(1, 0).text("Stroke care").bytes());
        readEarlierAs(kept, "Stroke care moves to Harrow, or so the earlier reader thought");

        readAgain(otherwise);
        readAgain(kept);

        assertThat(unreadable(otherwise)).containsExactly(1);
        assertThat(plans.page(otherwise.id(), 2).orElseThrow().text()).isEqualTo("Stroke care");
        assertThat(unreadable(kept)).containsExactly(1);
        assertThat(plans.page(kept.id(), 2).orElseThrow().text()).endsWith("reader thought");
    }

    @Test
    void aPageWhosePicturesStopTheReaderIsNotTakenForWholeAndTheOthersAreLookedAtAllTheSame() throws Exception {
        byte[] file = pdf().endless()
                .with(document -> scan(document, true))
                .with(document -> scan(document, false))
                .bytes();
        ReadingSettings hasty = new ReadingSettings(
                1,
                0,
                settings.patience(),
                settings.memory(),
                Duration.ofSeconds(2),
                settings.stallLimit(),
                settings.totalTimeLimit(),
                settings.maxPages(),
                settings.maxCharacters());
        Path original = Files.write(temporary.resolve("plan.pdf"), file);
        reader = new Reader(hasty, temporary.resolve("hasty"));

        assertThat(new PictureChecking(original, "application/pdf", hasty, List.of(1, 2, 3)).losses(reader))
                .containsOnlyKeys(1, 2)
                .hasEntrySatisfying(1, loss -> assertThat(loss).contains("longer than 2 seconds"));
    }

    private void readAgain(Document document) throws IOException {
        db.sql("update plan_document set reader = 0 where id = ?")
                .param(document.id().value())
                .update();
        records.mark();
        desk.read(document.id(), reader, step -> {});
    }

    private List<Integer> unreadable(Document document) {
        return plans.pages(document.id()).stream()
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .map(Page::number)
                .toList();
    }

    private Verdict verdict(Document document) {
        return VerdictRule.judge(true, Counts.none("beds", 1), plans.coverage(document.version()))
                .verdict();
    }

    /** All its pictures, as they were recognised before anybody looked for damage. */
    private Document recognisedEarlier(byte[] bytes) {
        Document document = read(upload("plan.pdf"), bytes);
        for (Page page : plans.pages(document.id())) {
            if (page.awaitsRecognition()) {
                Page read = new Page(page.number(), Readability.OCR, "", FOUND, "", 95, List.of());
                changes.add(document.id(), Means.RECOGNISED, "system", "", read);
            }
        }
        return document;
    }

    /** The last page is what the file gave to an earlier reader. */
    private void readEarlierAs(Document document, String last) throws IOException {
        List<Page> given = store.pages(document.id(), 0);
        try (PageWriter pages = store.write(document.id(), 1)) {
            for (Page page : given) {
                pages.add(
                        page.number() < given.size()
                                ? page
                                : new Page(page.number(), page.readability(), "", last, ""));
            }
            pages.finish();
        }
        db.sql("update plan_document set texts = 1 where id = ?")
                .param(document.id().value())
                .update();
        changes.recount(document.id());
    }

    private static MadePdf scans(int damaged, int whole) {
        MadePdf file = pdf();
        IntStream.range(0, damaged + whole).forEach(i -> file.with(document -> scan(document, i < damaged)));
        return file;
    }

    private static void scan(PDDocument document, boolean damaged) throws IOException {
        byte[] whole = MadePictures.packed("jpeg grey");
        byte[] jpeg = damaged ? MadePictures.zeroed(whole, whole.length * 3 / 4, 300) : whole;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 0, 0, 595, 842);
        }
    }
}
