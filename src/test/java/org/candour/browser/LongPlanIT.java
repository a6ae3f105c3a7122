package org.candour.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanTexts;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A plan of 600 pages is read without fetching the whole of it. */
class LongPlanIT extends BrowserTest {

    private static final String PLAN = "/work/stp-2016/plans/E54000043?document=";

    @Autowired
    private Uploads uploads;

    @Autowired
    private PlanTexts texts;

    @Test
    void aPageInTheMiddleIsThereSoonAndLittleIsFetched() throws InterruptedException {
        byte[] file = LongPlan.bytes();
        assertThat(file.length).isGreaterThan(30_000_000);
        DocumentId id = upload(file);
        Page page = visitor(DESK);
        signIn(page, "imogen");
        List<Response> parts = new CopyOnWriteArrayList<>();
        page.onResponse(response -> {
            if (response.url().endsWith("/work/view/" + id)) {
                parts.add(response);
            }
        });

        long start = System.nanoTime();
        page.navigate(url(PLAN + id + "&page=300"));
        page.locator("[data-page='300'][data-drawn]").waitFor();
        long millis = (System.nanoTime() - start) / 1_000_000;
        settle(page);
        long fetched = fetched(parts);
        System.out.printf(
                "page 300 of 600, %d MB: drawn after %d ms, %d requests, %d kB%n",
                file.length / 1_000_000, millis, parts.size(), fetched / 1000);
        assertThat(fetched).isLessThan(file.length / 5);
        assertThat(page.locator("[data-page='300'] .textLayer")).containsText("Page 300 of the long plan");
        assertThat(page.locator(".words")).containsText("M300");
        picture(page, "viewer-long");

        page.locator(".words-pane").focus();
        page.keyboard().press("End");
        page.locator("[data-page='600'][data-drawn]").waitFor();
        page.keyboard().press("Home");
        page.locator("[data-page='1'][data-drawn]").waitFor();
        assertThat(page.locator("canvas").count()).isLessThanOrEqualTo(8);
        assertNothingForAxe(page);
    }

    private static long fetched(List<Response> parts) {
        return parts.stream()
                .filter(part -> part.status() == 206)
                .mapToLong(part -> Long.parseLong(part.headerValue("content-length")))
                .sum();
    }

    private DocumentId upload(byte[] file) throws InterruptedException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("imogen", "", "ROLE_ASSESSOR"));
        try {
            DocumentId id = uploads.receive(
                            new Upload(
                                    new RoundId("stp-2016"),
                                    "E54000043",
                                    "A long plan",
                                    null,
                                    DocumentRole.MAIN,
                                    "long.pdf",
                                    "test"),
                            new ByteArrayInputStream(file))
                    .document()
                    .id();
            long end = System.nanoTime() + 60_000_000_000L;
            while (!texts.document(id).orElseThrow().state().isFinal()) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(50);
            }
            return id;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
