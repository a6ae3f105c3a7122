package org.candour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.MadePdf;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.reader.office.MadeZip;
import org.candour.rounds.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Browser tests around one plan's page: files to put on it, and hands to press what is there. */
abstract class PlanBrowserTest extends BrowserTest {

    static final RoundId ROUND = new RoundId("stp-2016");
    static final String CODE = "E54000024";
    static final String PLAN = "/work/stp-2016/plans/" + CODE;

    @Autowired
    Uploads uploads;

    @Autowired
    PlanTexts texts;

    @Autowired
    Shelf shelf;

    /** The files of a plan that something keeps in doubt are not folded away. */
    static void unfold(Page page) {
        Locator files = page.locator(".plan-files");
        if (files.getAttribute("open") == null) {
            files.locator("> summary").click();
        }
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    Document aPlan() {
        String title = "Draft " + UUID.randomUUID();
        byte[] file =
                MadePdf.pdf().text("Our plan " + title).text("Its second page").bytes();
        return as(
                "imogen",
                () -> read(uploads.receive(
                                upload(title, "plan-" + title.hashCode() + ".pdf"), new ByteArrayInputStream(file))
                        .document()));
    }

    PlanVersionId aBundle() {
        byte[] bundle = MadeZip.zip()
                .part("main.txt", "Our plan deals with many things in many words.")
                .part("setup.exe", new byte[] {'M', 'Z', 0, 1, 2, 3})
                .bytes();
        Upload upload = upload("Bundle " + UUID.randomUUID(), "bundle.zip");
        return as("imogen", () -> {
            Uploads.Received first = uploads.receiveAll(upload, new ByteArrayInputStream(bundle))
                    .getFirst()
                    .received();
            assertThat(first).isNotNull();
            return read(first.document()).version();
        });
    }

    static Upload upload(String title, String name) {
        return new Upload(ROUND, CODE, title, null, DocumentRole.MAIN, name, "test");
    }

    Document read(Document document) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!texts.document(document.id()).orElseThrow().state().isFinal()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
        return texts.document(document.id()).orElseThrow();
    }

    static void doing(String person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return person;
        });
    }

    static <T> T as(String person, Supplier<T> deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, "", "ROLE_ASSESSOR", "ROLE_PUBLISHER"));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
