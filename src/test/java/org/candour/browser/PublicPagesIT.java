package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPagesIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "home-distance, /rounds/sample-2016?measure=distance",
        "home-net, /rounds/sample-2016?measure=net",
        "footprint, /rounds/sample-2016/footprints/X54000001",
        "footprint-best, /rounds/sample-2016/footprints/X54000010",
        "search-empty, /rounds/sample-2016/search",
        "silences, /rounds/sample-2016/silences",
        "silences-real, /rounds/stp-2016/silences",
        "search, /rounds/sample-2016/search?q=stroke",
        "search-problem, /rounds/sample-2016/search?q=*",
        "finance, /rounds/sample-2016/finance",
        "finance-tiles, /rounds/sample-2016/finance?map=tiles&weight=20&trend=do-nothing-gap-per-head&region=R2016-EASTERN-LEVELS",
        "finance-organisation, /rounds/sample-2016/finance/organisations/XN1",
        "finance-real, /rounds/stp-2016/finance",
        "method, /rounds/sample-2016/method",
        "data, /rounds/sample-2016/data",
        "real-home, /rounds/stp-2016",
        "real-footprint, /rounds/stp-2016/footprints/E54000048",
        "real-search, /rounds/stp-2016/search?q=stroke",
        "missing, /rounds/nowhere",
        "sign-in, /sign-in"
    })
    void isReadableOnDeskAndPhoneAndAxeFindsNothing(String name, String path) {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = visitor(width);
            open(page, path);
            picture(page, "public-" + name + "-" + width);
            assertNothingForAxe(page);
            assertFitsTheWidth(page);
        }
    }

    @Test
    void aReaderWithoutScriptGetsTheLeagueTable() {
        Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(url("/"));

        assertThat(page.locator("table.league tbody tr").count()).isEqualTo(12);
        assertThat(page.locator("svg.map path").count()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void theFirstPageIsLight() {
        Page page = visitor(DESK);
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        open(page, "/");

        long bytes = responses.stream()
                .mapToLong(
                        r -> r.request().sizes().responseBodySize + r.request().sizes().responseHeadersSize)
                .sum();
        System.out.println("first public page: " + responses.size() + " requests, " + bytes / 1000 + " kB");
        responses.forEach(r -> System.out.println("  " + r.request().sizes().responseBodySize + " " + r.url()));
        assertThat(responses.size()).isLessThanOrEqualTo(15);
        assertThat(bytes).isLessThanOrEqualTo(250_000);
    }

    @Test
    void anAddressReproducesWhatIsOnTheScreen() {
        Page page = visitor(DESK);
        open(page, "/");
        page.getByLabel("What do the plans say about").fill("stroke");
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        page.waitForURL("**/search?q=stroke");
        settle(page);
        String headline = page.locator("h1").innerText();
        page.reload();
        settle(page);

        assertThat(page.locator("h1").innerText()).isEqualTo(headline).contains("plans say");
    }

    @Test
    void thingsThatAreNotPublicAreNotFound() {
        Page page = visitor(DESK);
        for (String path : List.of(
                "/rounds/sample-2016/editions/9",
                "/rounds/sample-2016/footprints/X99999999",
                "/rounds/sample-2016/documents/00000000-0000-0000-0000-000000000000/pages/1",
                "/rounds/no-such-round")) {
            Response response = page.navigate(url(path));
            assertThat(response.status()).as(path).isEqualTo(404);
        }
    }
}
