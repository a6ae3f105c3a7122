package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.candour.plans.MadePdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed in the middle of its work goes on where it was, and shows nothing half-done. */
class KilledPortalIT {

    private static final int PAGES = 600;
    private static final String PLAN = "/api/v1/rounds/stp-2016/plans/E54000046";
    private static final String SEARCH = "/api/v1/rounds/stp-2016/search?q=quillwort";

    @TempDir
    Path folder;

    private @Nullable ChildPortal portal;

    @AfterEach
    void stop() throws Exception {
        if (portal != null) {
            portal.kill();
        }
    }

    @Test
    void whatWasAcceptedIsReadAfterTheProcessWasKilledWhileReadingIt() throws Exception {
        ChildPortal first = start("first.log");
        String token = first.control("token?account=imogen").body().strip();
        HttpResponse<String> accepted = first.upload(
                PLAN + "/documents",
                token,
                "Draft",
                MadePdf.pdf().pages(PAGES, "Quillwort grows here.").bytes());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String status = accepted.headers().firstValue("Location").orElseThrow();
        first.await(() -> first.get(status, token).body().contains("\"READING\""));
        first.kill();

        ChildPortal second = start("second.log");
        assertNothingIsPublic(second);
        second.await(() -> second.get(status, token).body().contains("\"INDEXED\""));
        assertThat(second.get(status, token).body())
                .contains("\"pages\":" + PAGES, "\"read\":" + PAGES, "\"unreadable\":0");
        second.await(() -> second.control("check").statusCode() == 200);
        assertThat(second.control("check").body()).contains("holds").doesNotContain("BROKEN");
        assertNothingIsPublic(second);
        assertThat(second.get("/api/v1/rounds/sample-2016/ratings", "").body()).contains("X54000012");
    }

    private ChildPortal start(String log) throws Exception {
        ChildPortal started = ChildPortal.start(folder.resolve("data"), folder.resolve(log));
        portal = started;
        return started;
    }

    private static void assertNothingIsPublic(ChildPortal portal) throws Exception {
        assertThat(portal.get(SEARCH, "").body()).doesNotContain("E54000046", "Quillwort grows");
        assertThat(portal.get("/api/v1/rounds/stp-2016/plans", "").body()).doesNotContain("plan.pdf");
        assertThat(portal.get("/rounds/stp-2016", "").statusCode()).isEqualTo(200);
    }
}
