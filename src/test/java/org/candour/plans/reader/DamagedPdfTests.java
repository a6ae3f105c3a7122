package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is whole in a damaged PDF is read, and nobody takes it for all of it. */
class DamagedPdfTests {

    private static final Path PLANS = Path.of("src/main/resources/rounds/sample-2016/plans");
    private static final String CATALOG = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    private static final String LIST = "2 0 obj<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/MediaBox[0 0 600 800]"
            + "/Resources<</Font<</F1 9 0 R>>>>>>endobj\n";
    private static final String FONT = "9 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n";
    private static final String END = "trailer<</Root 1 0 R/Size 10>>\nstartxref\n0\n%%EOF\n";

    private static final String WORDS =
            "The beds of the Royal will move to the other side of the county in the spring.";

    @TempDir
    private Path folder;

    private boolean breaksOff;
    private String unreadable = "";

    @Test
    void readsAFileThatHasNoTables() throws Exception {
        assertThat(texts(CATALOG + LIST + page(3, "Stroke") + page(4, "Beds") + page(5, "Staff") + FONT + END))
                .containsExactly("Stroke", "Beds", "Staff");
        assertThat(breaksOff).isFalse();
    }

    @Test
    void readsThePagesOfAFileThatLostItsListOfThem() throws Exception {
        List<Page> pages = pages(page(3, "Stroke") + page(4, "Beds") + page(5, "Staff") + FONT + END);

        assertThat(pages).extracting(Page::text).containsExactly("Stroke", "Beds", "Staff", "");
        assertThat(pages.getLast().reason()).contains("list of its pages");
        assertThat(breaksOff).isTrue();
    }

    @Test
    void aPageThatIsNotThereKeepsItsNumber() throws Exception {
        List<Page> pages = pages(CATALOG + LIST + page(3, "Stroke") + page(5, "Staff") + FONT + END);

        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.UNREADABLE, Readability.TEXT);
        assertThat(pages.get(2).text()).isEqualTo("Staff");
    }

    @Test
    void aPageWhoseTypefaceIsLostKeepsItsTextAndDoesNotCountAsRead() throws Exception {
        List<Page> pages = pages(CATALOG + LIST + page(3, "Stroke") + page(4, "Beds") + page(5, "Staff") + END);

        assertThat(pages).extracting(Page::readability).containsOnly(Readability.UNREADABLE);
        assertThat(pages.getFirst().text()).isEqualTo("Stroke");
        assertThat(pages.getFirst().reason()).contains("parts of this page are lost");
    }

    @Test
    void aPageWithAPictureWhoseTypefaceIsLostDoesNotCountAsReadEither() throws Exception {
        String picture = " q 400 0 0 300 50 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";
        String page = page(3, "Stroke").replace("ET", "ET" + picture).replaceFirst("/Length \\d+", "/Length 100");
        List<Page> pages = pages(CATALOG + LIST + page + page(4, "Beds") + page(5, "Staff") + END);

        assertThat(pages.getFirst().readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(pages.getFirst().text()).isEqualTo("Stroke");
    }

    /** Painted in another typeface it would come out blank, which nobody must take for silence. */
    @Test
    void aPageWhoseLettersAreLostWithItsTypefaceDoesNotWaitToBeRecognised() throws Exception {
        String codes = "\\001\\002\\003\\004\\005\\003 \\006\\007\\010\\002\\001 ".repeat(9);
        List<Page> pages = pages(CATALOG + LIST + page(3, codes) + page(4, "Beds") + page(5, "Staff") + END);

        assertThat(pages.getFirst().readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(pages.getFirst().reason()).contains("typefaces of this page are lost");
        assertThat(pages).noneMatch(Page::awaitsRecognition);
    }

    @Test
    void thePageThatTheFileBreaksOffInIsNotRead() throws Exception {
        String last = page(5, "Staff");
        List<Page> pages = pages(CATALOG
                + LIST
                + FONT
                + page(3, "Stroke")
                + page(4, "Beds")
                + last.substring(0, last.indexOf("Staff") + 2));

        assertThat(pages)
                .extracting(Page::readability)
                .containsExactly(Readability.TEXT, Readability.TEXT, Readability.UNREADABLE);
        assertThat(breaksOff).isTrue();
    }

    /** Many programs write first what all pages show, and what the pages are only behind. */
    @Test
    void givesTheWordsOfPagesOfWhichOnlyWhatTheyShowIsLeftAndTakesNoneForRead() throws Exception {
        List<Page> pages = pages(content(11, WORDS) + content(12, "Uif tuspbf tfswjdft pg uif dpvouz") + content(13, "")
                + content(14, WORDS).replace("ET", "/Logo Do ET") + "15 0 obj<</Length 9999>>stream\nBT /F1 12 Tf (Be");

        assertThat(pages).extracting(Page::readability).containsOnly(Readability.UNREADABLE);
        assertThat(pages).extracting(Page::text).startsWith(WORDS, "", WORDS);
        assertThat(pages.getFirst().reason()).contains("its pages is lost");
        assertThat(pages).noneMatch(page -> page.reason().contains(Page.NOT_YET_RECOGNISED));
        assertThat(breaksOff).isTrue();
    }

    @Test
    void saysOfPagesWhoseLettersNobodyKnowsThatTheyAreThere() throws Exception {
        String content = content(11, "\001\002\003\004\005\003 \006\007\010\002\001 \011\013\002".repeat(20));
        assertThat(pages(content + content.replace("11", "12"))).isEmpty();
        assertThat(unreadable).contains("breaks off", "What 2 pages show is there");
    }

    @Test
    void aListOfLettersOrAPieceOfAPageIsNoPage() throws Exception {
        String form = content(12, WORDS).replace("<<", "<</Subtype/Form/BBox[0 0 9 9]");
        assertThat(pages(content(11, "begincmap " + WORDS) + form)).isEmpty();
        assertThat(unreadable).contains("nothing before that could be opened");
    }

    /** Twice each time: nobody would live to see the end of it. */
    @Test
    @Timeout(60)
    void aPieceThatDrawsItselfIsShownOnce() throws Exception {
        String form = content(12, "Royal")
                .replace(
                        "<<",
                        "<</Subtype/Form/BBox[0 0 900 900]/Resources<</Font<</F1 9 0 R>>" + "/XObject<</X 12 0 R>>>>")
                .replace("ET", "ET /X Do /X Do")
                .replaceAll("/Length \\d+", "/Length 58");
        String page = page(3, "Stroke")
                .replace("/Font<", "/XObject<</X 12 0 R>>/Font<")
                .replace("ET", "ET /X Do")
                .replaceFirst("/Length \\d+", "/Length 48");

        assertThat(texts(CATALOG
                        + LIST.replace("/Count 3", "/Count 1").replace(" 4 0 R 5 0 R", "")
                        + page
                        + form
                        + FONT
                        + END))
                .singleElement()
                .asString()
                .contains("Stroke", "Royal");
    }

    @Test
    void aPageThatWasTakenOutOfTheListStaysOut() throws Exception {
        String list = LIST.replace("/Count 3", "/Count 2").replace(" 4 0 R", "");
        assertThat(texts(CATALOG + list + page(3, "Stroke") + page(4, "Beds") + page(5, "Staff") + FONT + END))
                .containsExactly("Stroke", "Staff");
    }

    /** Half of these files keep the objects of their pages packed together, half at their very end. */
    @ParameterizedTest
    @CsvSource({
        "X54000001/main-northmoor-and-vale-stp.pdf, 60, 20",
        "X54000003/main-kestrel-coast-stp.pdf, 50, 55",
        "X54000010/main-ashcombe-stp.pdf, 92, 20",
        "X54000002/main-harrowdale-stp.pdf, 92, 16"
    })
    void givesOfAFileThatBreaksOffWhatIsWhole(String plan, int enough, int read) throws Exception {
        byte[] bytes = Files.readAllBytes(PLANS.resolve(plan));
        List<Page> whole = SamplePages.of(PLANS.resolve(plan));
        for (int percent = 4; percent < 100; percent += 8) {
            List<Page> pages = cut(bytes, percent);

            assertThat(breaksOff || pages.isEmpty()).as("%d %%", percent).isTrue();
            assertThat(pages)
                    .as("%d %%", percent)
                    .filteredOn(page -> page.readability().isRead())
                    .hasSizeGreaterThanOrEqualTo(percent >= enough ? read : 0)
                    .allSatisfy(page -> assertThat(words(page))
                            .filteredOn(
                                    word -> !words(whole.get(page.number() - 1)).contains(word))
                            .as("what the whole file does not say; a word may be torn where the next page is lost")
                            .hasSizeLessThan(3));
        }
    }

    /** What waits to be recognised is painted from the same pages, under the same numbers. */
    @Test
    void isOpenedForPaintingAsItIsRead() throws Exception {
        Path file = file(page(3, "Stroke") + page(4, "Beds") + page(5, "Staff") + FONT + END);
        try (var document = MendedPdf.open(file)) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).isEqualToIgnoringWhitespace("Beds");
        }
    }

    private static List<String> words(Page page) {
        return Arrays.asList(page.text().split("\\s+"));
    }

    private List<Page> cut(byte[] bytes, int percent) throws IOException {
        Path file = folder.resolve("cut.pdf");
        Files.write(file, Arrays.copyOf(bytes, (int) ((long) bytes.length * percent / 100)));
        return pages(file);
    }

    private static String page(int number, String text) {
        int content = number + 10;
        return number
                + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 9 0 R>>>>/Contents "
                + content + " 0 R>>endobj\n"
                + content(content, text);
    }

    private static String content(int number, String text) {
        String shown = text.isEmpty() ? "0 0 9 9 re f" : "BT /F1 12 Tf 50 700 Td (" + text + ") Tj ET";
        return number + " 0 obj<</Length " + shown.length() + ">>stream\n" + shown + "\nendstream endobj\n";
    }

    private List<String> texts(String body) throws IOException {
        return pages(body).stream().map(Page::text).toList();
    }

    private List<Page> pages(String body) throws IOException {
        return pages(file(body));
    }

    private Path file(String body) throws IOException {
        return Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.4\n" + body, StandardCharsets.ISO_8859_1);
    }

    private List<Page> pages(Path file) throws IOException {
        TreeMap<Integer, Page> pages = new TreeMap<>();
        ReadRequest request = new ReadRequest(file.toString(), "plan.pdf", 1, 5000, 50_000_000L);
        try {
            Reply end = new FileReader().read(request, reply -> {
                if (reply instanceof Reply.PageDone done) {
                    pages.put(done.page().number(), done.page());
                } else if (reply instanceof Reply.PageAgain again) {
                    pages.put(again.page().number(), again.page());
                }
            });
            breaksOff = end instanceof Reply.End(boolean broken) && broken;
        } catch (UnreadableException | RefusedException e) {
            unreadable = e.getMessage();
            return List.of();
        }
        return new ArrayList<>(pages.values());
    }
}
