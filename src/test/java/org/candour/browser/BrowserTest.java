package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal with the sample's rounds, and a browser in front of it. One portal serves all browser tests. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=sample",
            "server.address=127.0.0.1",
            "candour.recognition.enabled=false" // what stands on scanned pages would change while tests look
        })
abstract class BrowserTest {

    static final int DESK = 1440;
    static final int PHONE = 360;

    private static final Path DATA = folder();
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String STICKING_OUT = """
            [...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(e => e.tagName + '.' + e.className + '#' + e.id).slice(-6).join(', ')""";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", DATA::toString);
    }

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CANDOUR_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @AfterEach
    void closeContext() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** A new visitor with an empty cookie jar. */
    Page visitor(int width) {
        return visitor(new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 800 : 1000));
    }

    Page visitor(Browser.NewContextOptions options) {
        closeContext();
        context = browser.newContext(options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Opens a page and waits until its screen is alive. */
    void open(Page page, String path) {
        page.navigate(url(path));
        settle(page);
    }

    static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && (!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(c => !c.isActive || !c.isActive()))");
    }

    void signIn(Page page, String person) {
        page.navigate(url("/sign-in"));
        page.locator("form:has(input[name=username][value=" + person + "]) button")
                .click();
        page.waitForURL("**/work**");
        settle(page);
    }

    /** Keeps a picture of the whole page below target/screenshots. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    static void assertNothingForAxe(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(() -> violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(4)
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .reduce("", (a, b) -> a + "\n" + b))
                .isEmpty();
    }

    static void assertFitsTheWidth(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as(() -> "pixels wider than the screen: " + page.evaluate(STICKING_OUT))
                .isLessThanOrEqualTo(0);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("candour-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
