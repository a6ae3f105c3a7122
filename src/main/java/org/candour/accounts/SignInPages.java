package org.candour.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.DataFolder;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.html.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page, and the page of the first administrator; plain HTML, so that they work before anything else does. */
@RestController
class SignInPages {

    private final Templates templates;
    private final DataFolder settings;
    private final FirstAccount firstAccount;

    SignInPages(Templates templates, DataFolder settings, FirstAccount firstAccount) {
        this.templates = templates;
        this.settings = settings;
        this.firstAccount = firstAccount;
    }

    @GetMapping(value = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    String signIn(CsrfToken csrf, @RequestParam Optional<String> error, @RequestParam Optional<String> made) {
        return templates.render(
                "sign-in",
                Map.of(
                        "csrf",
                        csrf,
                        "failed",
                        error.isPresent(),
                        "made",
                        made.isPresent(),
                        "password",
                        settings.sample() ? SampleAccounts.PASSWORD : "",
                        "offered",
                        settings.sample() ? offered() : List.of()));
    }

    @GetMapping(value = "/first-account", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> firstAccount(CsrfToken csrf, @RequestParam(defaultValue = "") String key) {
        if (!firstAccount.isOpen(key)) {
            return page(HttpStatus.NOT_FOUND, csrf, key, List.of(), "", "");
        }
        return page(HttpStatus.OK, csrf, key, List.of(), "", "");
    }

    @PostMapping(value = "/first-account", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> make(
            CsrfToken csrf,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String password) {
        try {
            firstAccount.make(key, username, fullName, password);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/sign-in?made")
                    .build();
        } catch (ProblemsException refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, csrf, key, refused.problems(), username, fullName);
        }
    }

    private ResponseEntity<String> page(
            HttpStatus status,
            @Nullable CsrfToken csrf,
            String key,
            List<Problem> problems,
            String username,
            String fullName) {
        return ResponseEntity.status(status)
                .body(templates.render(
                        "first-account",
                        Map.of(
                                "csrf", java.util.Objects.requireNonNull(csrf),
                                "open", firstAccount.isOpen(key),
                                "key", key,
                                "problems", problems,
                                "username", username,
                                "fullName", fullName)));
    }

    private static List<OfferedAccount> offered() {
        Map<String, String> may = Map.of(
                "imogen", "reads and scores plans, uploads documents",
                "tomas", "scores the same plans, without seeing Imogen’s scores",
                "priya", "a third assessor",
                "helen", "assigns plans, brings the scores together",
                "daniel", "publishes, and is never the moderator",
                "ruth", "footprint contact of Northmoor and Vale",
                "admin", "accounts and audit trail; cannot change a score");
        return SampleAccounts.cast().stream()
                .map(a -> new OfferedAccount(
                        a.id().value(),
                        a.fullName(),
                        a.roles().iterator().next().title(),
                        may.getOrDefault(a.id().value(), "")))
                .toList();
    }
}
