package org.candour.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.candour.common.DataFolder;
import org.candour.common.Findings;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.StartOrder;
import org.candour.common.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outside the sample there is no account until somebody who can read the server's output makes the first administrator
 * through a link that works once. Every start without accounts prints a fresh link and the older ones stop working.
 */
@Component
@Order(StartOrder.ACCOUNTS)
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final DataFolder settings;
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Clock clock;

    FirstAccount(
            DataFolder settings,
            AccountStore store,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            Environment environment,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!settings.sample() && store.isEmpty()) {
            String secret = freshLink();
            LOG.info(
                    "No account exists yet. Make the first administrator here (this link works once): {}/first-account?key={}",
                    address(),
                    secret);
        }
    }

    private String address() {
        String host = environment.getProperty("server.address", "127.0.0.1");
        return "http://" + host + ":" + environment.getProperty("server.port", "8080");
    }

    @Transactional
    String freshLink() {
        String secret = Secrets.fresh();
        jdbc.sql("delete from first_link").update();
        jdbc.sql("insert into first_link (link_hash, created_at) values (:hash, :now)")
                .param("hash", Secrets.hash(secret))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    boolean isOpen(String secret) {
        return store.isEmpty()
                && jdbc.sql("select count(*) from first_link where link_hash = :hash and used_at is null")
                                .param("hash", Secrets.hash(secret))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /**
     * Makes the first administrator and closes the link.
     *
     * @throws ProblemsException naming everything that is wrong; the link then stays open
     */
    @Transactional
    void make(String secret, String name, String fullName, String password) {
        Findings findings = new Findings();
        if (!isOpen(secret)) {
            findings.add("link", "It was used already or is not the newest.", "Restart the server for a new one.");
        }
        if (!name.strip().toLowerCase(java.util.Locale.ROOT).matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            findings.add("user name", "It cannot be used.", "Use 2 to 64 small letters, digits, . _ -");
        }
        if (fullName.isBlank()) {
            findings.add("name", "It is empty.", "Give your full name.");
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            findings.add("password", "It is too short.", "Use at least " + Accounts.SHORTEST_PASSWORD + " characters.");
        }
        findings.throwIfAny("The account was not made:");
        int taken = jdbc.sql("update first_link set used_at = :now where link_hash = :hash and used_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", Secrets.hash(secret))
                .update();
        if (taken == 1) {
            store.create(
                    new Account(
                            new UserId(name), fullName.strip(), java.util.EnumSet.of(Role.ADMINISTRATOR), true, null),
                    passwords.encode(password));
        }
    }
}
