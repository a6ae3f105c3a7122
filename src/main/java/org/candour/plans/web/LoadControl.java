package org.candour.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.candour.common.ControlKey;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkFolder;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.bulk.BulkLoader;
import org.candour.plans.bulk.BulkPlan;
import org.candour.plans.bulk.BulkReadings;
import org.candour.plans.bulk.BulkReport;
import org.candour.plans.bulk.BulkStanding;
import org.candour.rounds.RoundId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code ./candour load FOLDER --round ROUND}: takes in a folder of this machine. Answers in lines as it goes on; the
 * last is "exit 0" when all is well, "exit 1" when something is wrong and nothing was taken in, "exit 3" when some files
 * were refused, "exit 5" when some could not be read, or not all of them, and "exit 6" when only recognition is to come.
 */
@RestController
class LoadControl {

    private static final String ACTOR = "command line";
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final ControlKey key;
    private final BulkLoader loader;
    private final BulkReadings readings;
    private volatile boolean stopping;

    LoadControl(ControlKey key, BulkLoader loader, BulkReadings readings) {
        this.key = key;
        this.loader = loader;
        this.readings = readings;
    }

    @PostMapping("/control/load")
    void load(
            HttpServletRequest request,
            HttpServletResponse answer,
            @RequestParam String folder,
            @RequestParam String round,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "true") boolean andRead)
            throws IOException {
        if (!key.admits(request)) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        answer.setContentType("text/plain;charset=UTF-8");
        OutputStream out = answer.getOutputStream();
        asMachine(() -> work(folder, round, dryRun, andRead, out));
    }

    /** The account that the server runs under may do what a publisher may; the audit trail says that it was it. */
    private static void asMachine(Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext machine = SecurityContextHolder.createEmptyContext();
            machine.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    ACTOR, "", AuthorityUtils.createAuthorityList("ROLE_PUBLISHER")));
            SecurityContextHolder.setContext(machine);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void work(String folder, String round, boolean dryRun, boolean andRead, OutputStream out) {
        BulkPlan plan;
        try {
            plan = loader.check(new RoundId(round), BulkFolder.of(Path.of(folder)));
        } catch (IOException | IllegalArgumentException e) {
            say(out, folder + " is not a folder that the portal can read.");
            say(out, "exit 1");
            return;
        }
        if (!plan.unused().isEmpty()) {
            say(out, "Of the manifest's columns these are not used: " + String.join(", ", plan.unused()) + ".");
        }
        plan.notes().forEach(note -> say(out, "Note: " + note));
        if (!plan.problems().isEmpty()) {
            plan.problems().forEach(problem -> say(out, problem.toString()));
            say(out, Figures.counted(plan.problems().size(), "problem") + "; nothing was taken in.");
            say(out, "exit 1");
        } else if (plan.isProposed()) {
            say(out, "There is no manifest.csv. Save this as one, correct it, and try again:\n\n" + plan.csv());
            say(out, "exit 1");
        } else if (dryRun) {
            say(
                    out,
                    Figures.counted(plan.rows().size(), "file")
                            + ", no problems. Without --dry-run all would be taken in.");
            say(out, "exit 0");
        } else {
            load(plan, andRead, out);
        }
    }

    private void load(BulkPlan plan, boolean andRead, OutputStream out) {
        try {
            BulkReport report = loader.load(plan, line -> say(out, line.sentence()), () -> stopping);
            say(out, report.sentence());
            if (stopping) {
                return; // without an exit, so that it is done again
            }
            int refused = report.count(Outcome.REFUSED) == 0 ? 0 : 3;
            int unread = andRead ? tellHowRead(report, out) : 0;
            if (!stopping) {
                say(out, "exit " + (refused == 0 ? unread : refused));
            }
        } catch (ProblemsException e) {
            say(out, String.valueOf(e.getMessage()));
            say(out, "exit 1");
        }
    }

    /** Waits until every file's own text was read; recognising pictures of pages takes too long for somebody to wait. */
    private int tellHowRead(BulkReport report, OutputStream out) {
        BulkStanding standing = readings.of(report.lines());
        long told = -1;
        while (standing.ended() < standing.documents() && !stopping) {
            if (standing.ended() != told) {
                told = standing.ended();
                say(out, "Reading: " + Figures.partOf(told, standing.documents(), "document") + " done.");
            }
            pause();
            standing = readings.of(report.lines());
        }
        if (stopping) {
            return 0;
        }
        standing.worstFirst().notWhole().forEach(entry -> say(out, entry.sentence()));
        say(out, standing.sentence());
        return standing.entries().stream().anyMatch(entry -> entry.read().isShort())
                ? 5
                : standing.notWhole().isEmpty() ? 0 : 6;
    }

    private void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** The portal stops; who waits is told that it did, and can do the same again. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private static void say(OutputStream out, String line) {
        try {
            out.write((line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody listens any more: stopped, to be gone on with
        }
    }
}
