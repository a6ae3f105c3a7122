package org.candour.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal tokens, with which a script acts as its person. Shown once, kept as a hash. */
@Service
public class Tokens {

    /** A token as its owner may see it again. */
    public record Line(String label, Instant madeAt) {}

    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(
            JdbcClient jdbc,
            AccountStore accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A new token for the person asking. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public String createForMe(String label) {
        return create(currentUser.required(), label);
    }

    /** The tokens of the person asking that still work, newest first; never the secrets themselves. */
    @PreAuthorize("isAuthenticated()")
    public List<Line> mine() {
        return jdbc.sql("""
                        select label, created_at from personal_token
                        where username = :me and revoked_at is null order by created_at desc
                        """)
                .param("me", currentUser.required().value())
                .query((row, n) -> new Line(
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Revokes every token of the person asking. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void revokeMine() {
        UserId me = currentUser.required();
        jdbc.sql("update personal_token set revoked_at = :now where username = :me and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("me", me.value())
                .update();
        events.publishEvent(new AccountsChanged(me.value(), "revoked all own tokens", clock.instant()));
    }

    /** For the machine's own command line, which has no signed-in person. */
    @Transactional
    String create(UserId owner, String label) {
        if (accounts.find(owner).isEmpty()) {
            throw new ProblemsException(
                    "No token was made:",
                    new Problem(owner.value(), "There is no such account.", "Give the name the person signs in with."));
        }
        String token = "candour_" + Secrets.fresh();
        jdbc.sql("""
                        insert into personal_token (token_hash, username, label, created_at)
                        values (:hash, :owner, :label, :now)
                        """)
                .param("hash", Secrets.hash(token))
                .param("owner", owner.value())
                .param("label", label)
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new AccountsChanged(
                currentUser.id().map(UserId::value).orElse("system"), "made a token for " + owner, clock.instant()));
        return token;
    }

    /** The account a token belongs to; empty when unknown, revoked, or the account is shut out. */
    Optional<Account> owner(String token) {
        return jdbc.sql("select username from personal_token where token_hash = :hash and revoked_at is null")
                .param("hash", Secrets.hash(token))
                .query(String.class)
                .optional()
                .flatMap(name -> accounts.find(new UserId(name)))
                .map(AccountStore.Stored::account)
                .filter(Account::enabled);
    }
}
