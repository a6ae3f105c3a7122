package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.candour.rounds.RoundId;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The silences and traps planted in the sample plans, and the picture that shows them. */
class SilencesIT extends BrowserTest {

    private static final RoundId SAMPLE = new RoundId("sample-2016");

    /** Marks rows whose plan has scanned pages, which may have been recognised meanwhile. */
    private static final String SCANNED = "\u25C7";

    @Autowired
    private PublicSilences silences;

    private record Trap(String footprint, String issue, String expected, String why) {}

    @TestFactory
    Stream<DynamicTest> everyPlantedSilenceIsFoundAndEveryTrapJudgedRightly() throws IOException, InterruptedException {
        awaitCounted();
        return traps().map(trap -> dynamicTest(trap.footprint() + " " + trap.issue() + ": " + trap.why(), () -> {
            Cell cell = cell(trap);
            if (trap.why().startsWith(SCANNED)) {
                assertThat(cell.verdict()).isNotEqualTo(Verdict.NOT_MENTIONED);
            } else {
                assertThat(cell.verdict() + (cell.toCheck() ? ", to check" : ""))
                        .isEqualTo(trap.expected());
            }
        }));
    }

    @Test
    void aReaderGoesFromASilenceToWhatItRestsOn() throws InterruptedException {
        awaitCounted();
        Page page = visitor(DESK);
        open(page, "/rounds/sample-2016/silences");
        page.locator("tr:has(th:text-is('" + title("stroke-sites") + "')) td.x:not(.c) a")
                .first()
                .click();
        page.waitForURL("**issue=stroke-sites**");
        assertThat(page.locator(".ev .badge").first().textContent()).isEqualTo("Not mentioned");
        assertThat(page.locator(".ev").textContent())
                .contains("Not checked by an assessor")
                .containsPattern("(pages|sections|slides) that could be read");
        page.getByText("What was searched for").click();
        assertThat(page.locator(".ev details").textContent()).contains("HASU", "SHA-256");
    }

    @Test
    void aFindingStandsBesideTheMachinesVerdictAndLeadsToWhatItRestsOn() throws InterruptedException {
        awaitCounted();
        Page page = visitor(DESK);
        open(page, "/rounds/sample-2016/silences?issue=stroke-sites&plan=X54000001");
        assertThat(page.locator(".ev").textContent())
                .contains("Machine verdict", "Confirmed unmentioned", "Three sites treat stroke today.")
                .doesNotContain("Not checked by an assessor");
        page.getByText("The finding with its passages").click();
        page.waitForURL("**/footprints/X54000001#issue-stroke-sites");
        assertThat(page.locator("#issue-northmoor-vale-trusts").textContent())
                .contains("Dodged", "closer collaborative arrangements", "certificate C-");
    }

    @Test
    void anAssessorJudgesWhatWaitsAndLosesNoWordByReloading() throws InterruptedException {
        awaitCounted();
        Page page = visitor(DESK);
        signIn(page, "imogen");
        open(page, "/work/sample-2016/confirming?at=X54000012.maternity-sites");
        page.locator("#note").fill("Only a payment is named, and no place of birth.");
        page.getByText("Cite this").first().click();
        page.locator(".cited li").waitFor();
        page.reload();
        page.waitForFunction("document.querySelector('#note')?.value.startsWith('Only a payment')");
        page.locator(".cited li").waitFor();
        page.locator("h1").click();
        page.keyboard().press("2");
        page.locator("[role=status]").getByText("Dodged").waitFor();
        open(page, "/work/sample-2016/silences?issue=maternity-sites&plan=X54000012");
        page.locator("#square").getByText("Only a payment is named").waitFor();
        assertThat(page.locator(".matrix td.open").getAttribute("class")).contains("g");
    }

    @Test
    void theMatrixIsOneStopForTheTabKeyAndArrowsMoveInIt() throws InterruptedException {
        awaitCounted();
        Page page = visitor(DESK);
        open(page, "/rounds/sample-2016/silences");
        page.waitForFunction("document.querySelectorAll('[data-matrix] td > a[tabindex=\"0\"]').length === 1");
        page.locator("[data-matrix] td > a").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        Object place = page.evaluate("(() => { const td = document.activeElement.closest('td');"
                + " return td.cellIndex + '/' + td.parentNode.sectionRowIndex; })()");
        assertThat(place).isEqualTo("2/1");
    }

    @Test
    void whoeverLeavesAnOpenSquareIsOnItAgain() throws InterruptedException {
        awaitCounted();
        Page page = visitor(DESK);
        open(page, "/rounds/sample-2016/silences");
        page.waitForFunction("document.querySelectorAll('[data-matrix] td > a[tabindex=\"0\"]').length === 1");
        String square = "[data-matrix] a[href*='issue=stroke-sites&plan=X54000001']";
        for (Runnable leave :
                List.<Runnable>of(page::goBack, () -> page.keyboard().press("Escape"))) {
            page.locator(square).focus();
            page.keyboard().press("Enter");
            page.locator("#square").waitFor();
            page.waitForFunction("document.activeElement?.id === 'square'");
            leave.run();
            page.waitForFunction(
                    "square => document.activeElement === document.querySelector(square) && !document.querySelector('#square')",
                    square);
        }
    }

    private String title(String issue) {
        return silences.matrix(SAMPLE).issues().stream()
                .filter(asked -> asked.id().equals(issue))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private Cell cell(Trap trap) {
        return silences.matrix(SAMPLE).rows().stream()
                .filter(row -> row.version().footprint().equals(trap.footprint()))
                .findFirst()
                .orElseThrow()
                .cell(trap.issue())
                .orElseThrow();
    }

    private void awaitCounted() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!silences.matrix(SAMPLE).isComplete()) {
            assertThat(System.nanoTime()).as("counting goes on for a minute").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static Stream<Trap> traps() throws IOException {
        return Files.readAllLines(Path.of("src/samples/TRAPS.md")).stream()
                .filter(line -> line.startsWith("| X"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Trap(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
    }
}
