package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.Readability.BLANK;
import static org.candour.plans.Readability.TEXT;
import static org.candour.plans.Readability.UNREADABLE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTests {

    @TempDir
    private Path folder;

    private final List<Page> pages = new ArrayList<>();

    @Test
    void tellsTextBlankAndPictureApart() throws Exception {
        read(pdf().text("Stroke care moves to Harrow").blank().scan().bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(TEXT, BLANK, UNREADABLE);
        assertThat(pages.get(0).text()).isEqualTo("Stroke care moves to Harrow");
        assertThat(pages.get(2).reason()).contains("picture without text");
    }

    @Test
    void losesOnlyThePageWhoseContentIsDamaged() throws Exception {
        read(pdf().text("First").damaged().text("Third").bytes());

        assertThat(pages).extracting(Page::readability).containsExactly(TEXT, UNREADABLE, TEXT);
        assertThat(pages.get(1).reason()).contains("damaged");
    }

    @Test
    void seesThatATextBreaksOffInTheMiddle() throws Exception {
        read(pdf().operators("BT 60 700 Td (a sentence that is never").bytes());

        assertThat(readabilities()).containsExactly(UNREADABLE);
    }

    @Test
    void takesLinesDrawnAsCurvesForWritingThatCannotBeRead() throws Exception {
        read(pdf().operators("0 0 m " + "1 2 3 4 5 6 c ".repeat(60) + "f")
                .operators("10 10 200 1 re f")
                .bytes());

        assertThat(readabilities()).containsExactly(UNREADABLE, BLANK);
    }

    @Test
    void keepsANoteStuckOnThePage() throws Exception {
        read(pdf().note("Ask the council about maternity").bytes());

        assertThat(pages.getFirst().text()).isEqualTo("Ask the council about maternity");
    }

    @Test
    void survivesPageCountsThatLie() throws Exception {
        for (String count : List.of("-1", "2147483647")) {
            pages.clear();
            read(pdf().pages(3, "Page").bytesSayingPages(count));
            assertThat(readabilities()).as(count).containsExactly(TEXT, TEXT, TEXT);
        }
    }

    @Test
    void neverLeavesOutAPageTheFileSaysItHas() throws Exception {
        read(pdf().pages(3, "Page").bytesSayingPages("5"));

        assertThat(readabilities()).containsExactly(TEXT, TEXT, TEXT, UNREADABLE, UNREADABLE);
    }

    @Test
    void saysThatATruncatedFileBreaksOff() throws Exception {
        byte[] whole = pdf().pages(30, "Page").bytes();

        Reply end = read(Arrays.copyOf(whole, whole.length * 9 / 10));

        assertThat(end).isEqualTo(new Reply.End(true));
        assertThat(pages).isNotEmpty();
    }

    @Test
    void asksForAnUnprotectedCopy() {
        byte[] secret = pdf().text("Secret").password("kestrel").bytes();

        assertThatThrownBy(() -> read(secret))
                .hasMessageContaining("password")
                .hasMessageContaining("unprotected copy");
    }

    @Test
    void saysWhenNothingCanBeFoundInIt() {
        byte[] head = Arrays.copyOf(pdf().text("Plan").bytes(), 40);

        assertThatThrownBy(() -> read(head)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void goesOnFromALaterPage() throws Exception {
        Path file = folder.resolve("plan.pdf");
        Files.write(file, pdf().pages(4, "Page").bytes());

        new FileReader().read(new ReadRequest(file.toString(), "plan.pdf", 3, 5000, 1_000_000), this::hear);

        assertThat(pages).extracting(Page::number).containsExactly(3, 4);
    }

    private List<Readability> readabilities() {
        return pages.stream().map(Page::readability).toList();
    }

    private Reply read(byte[] bytes) throws Exception {
        Path file = folder.resolve("plan.pdf");
        Files.write(file, bytes);
        return new FileReader().read(new ReadRequest(file.toString(), "plan.pdf", 1, 5000, 1_000_000), this::hear);
    }

    private void hear(Reply reply) {
        if (reply instanceof Reply.PageDone(Page page)) {
            pages.add(page);
        }
    }
}
