package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FinanceIT extends BrowserTest {

    private static final String PATH = "/rounds/sample-2016/finance";

    @Test
    void theListRanksAnewWhileTheWeightMovesAndTheAddressKeepsIt() {
        Page page = visitor(DESK);
        open(page, PATH);
        String even = list(page);

        page.getByLabel("Weight on distance from control total").fill("0");
        assertThat(list(page)).isNotEqualTo(even).startsWith("1 Tarnside 2 1 | 2 Northmoor and Vale 12 2 up 3");
        page.waitForURL("**/finance?weight=0");
        String moved = list(page);
        page.reload();
        settle(page);

        assertThat(list(page)).isEqualTo(moved);
        assertThat(page.getByLabel("Weight on distance from control total").inputValue())
                .isEqualTo("0");
    }

    @Test
    void anotherChoiceKeepsTheWeightAndTheReadersPlace() {
        Page page = visitor(DESK);
        open(page, PATH + "?weight=75");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tiles"))
                .click();
        page.waitForURL("**/finance?map=tiles&weight=75#maps");
        settle(page);

        assertThat(page.locator(".mapsides svg.tile").count()).isEqualTo(2);
        page.waitForFunction("() => window.scrollY > 200");
    }

    @Test
    void withoutScriptTheWeightIsAskedForByAForm() {
        Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(url(PATH + "?weight=0"));

        assertThat(list(page)).startsWith("1 Tarnside 2 1 | 2 Northmoor and Vale 12 2 up 3");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rank"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void aPictureCanBeHadAsPng() throws IOException {
        Page page = visitor(DESK);
        open(page, PATH);
        Download download = page.waitForDownload(
                () -> page.locator("#plot").getByLabel("Picture as PNG").click());

        assertThat(download.suggestedFilename()).isEqualTo("scatter.png");
        assertThat(Files.readAllBytes(download.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aFinanceDirectorFindsHerOrganisationsLine() {
        Page page = visitor(PHONE);
        open(page, PATH);
        page.getByLabel("Find an organisation’s line").fill("northmoor hosp");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Find").setExact(true))
                .click();
        page.locator(".found a").click();
        page.waitForURL("**/finance/organisations/XN1");
        settle(page);

        assertThat(page.locator("h1").innerText()).isEqualTo("Northmoor Hospitals Foundation Trust");
        assertThat(page.locator("main").innerText())
                .contains("What these figures are part of", "Fictional sample data made for Candour");
        assertNothingForAxe(page);
        assertFitsTheWidth(page);
    }

    @Test
    void theHomePageLeadsToWhereAnOrganisationIsFound() {
        Page page = visitor(PHONE);
        open(page, "/rounds/sample-2016");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find its line"))
                .click();
        page.waitForURL("**/finance#find");
        settle(page);

        page.waitForFunction("() => document.activeElement.id === 'find'");
        page.keyboard().type("XN1");
        page.keyboard().press("Enter");
        page.waitForURL("**/finance?find=XN1#finder");
        assertThat(page.locator(".found").innerText()).contains("1 organisation", "Northmoor Hospitals");
    }

    @Test
    void arrowKeysOnAYearLeadNowhereUntilTheReaderSaysSo() {
        Page page = visitor(DESK);
        open(page, PATH);
        page.getByLabel("Year, distance").focus();
        page.keyboard().press("ArrowDown");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                        .first()
                        .isVisible())
                .isTrue();
        assertThat(page.url()).endsWith(PATH);
        page.keyboard().press("Enter");
        page.waitForURL("**/finance?distance=2015-16**");
    }

    @Test
    void aPageLoadedAnewInTheMiddleOfAnImportGoesOnWithIt() {
        Page page = visitor(DESK);
        signIn(page, "helen");
        open(page, "/work/sample-2016/finance");
        byte[] table = "Organisation code,Financial year,Control total £m,Source\nZZ9,2016-17,-1.5,A paper\n"
                .getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload("returns.csv", "text/csv", table));
        page.getByText("“returns.csv”: ").waitFor();
        page.waitForURL("**/finance?**name=returns.csv**");
        page.reload();

        page.getByText("“returns.csv”: ").waitFor();
        assertThat(page.locator(".problems").innerText()).contains("ZZ9");
        assertNothingForAxe(page);
    }

    private static String list(Page page) {
        return String.valueOf(page.evaluate("() => [...document.querySelectorAll('.hy tbody tr')]"
                + ".map(row => row.innerText.replace(/\\s+/g, ' ').trim()).join(' | ')"));
    }
}
