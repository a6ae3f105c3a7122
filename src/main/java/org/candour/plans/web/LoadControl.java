package org.candour.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.candour.common.ControlKey;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkFolder;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.bulk.BulkLoader;
import org.candour.plans.bulk.BulkPlan;
import org.candour.plans.bulk.BulkReport;
import org.candour.rounds.RoundId;
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
 * last is "exit 0" when all is well, "exit 1" when something is wrong and "exit 3" when some files were refused.
 */
@RestController
class LoadControl {

    private static final String ACTOR = "command line";

    private final ControlKey key;
    private final BulkLoader loader;

    LoadControl(ControlKey key, BulkLoader loader) {
        this.key = key;
        this.loader = loader;
    }

    @PostMapping("/control/load")
    void load(
            HttpServletRequest request,
            HttpServletResponse answer,
            @RequestParam String folder,
            @RequestParam String round,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        if (!key.admits(request)) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        answer.setContentType("text/plain;charset=UTF-8");
        OutputStream out = answer.getOutputStream();
        asMachine(() -> work(folder, round, dryRun, out));
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

    private void work(String folder, String round, boolean dryRun, OutputStream out) {
        BulkPlan plan;
        try {
            plan = loader.check(new RoundId(round), BulkFolder.of(Path.of(folder)));
        } catch (IOException | IllegalArgumentException e) {
            say(out, folder + " is not a folder that the portal can read.");
            say(out, "exit 1");
            return;
        }
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
            load(plan, out);
        }
    }

    private void load(BulkPlan plan, OutputStream out) {
        try {
            BulkReport report = loader.load(plan, line -> say(out, line.sentence()));
            say(out, report.sentence());
            say(out, report.count(Outcome.REFUSED) == 0 ? "exit 0" : "exit 3");
        } catch (ProblemsException e) {
            say(out, String.valueOf(e.getMessage()));
            say(out, "exit 1");
        }
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
