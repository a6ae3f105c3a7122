package org.candour.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of this installation. Administrators manage them; an administrator holds no other role by default. */
@Service
public class Accounts {

    static final int SHORTEST_PASSWORD = 12;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Account> all() {
        return store.all();
    }

    /** The account of the person asking. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Account> mine() {
        return currentUser.id().flatMap(store::find).map(AccountStore.Stored::account);
    }

    /**
     * Makes an account.
     *
     * @throws ProblemsException naming every field that is wrong; nothing is then stored
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void create(Account account, String password) {
        checked(account, password).throwIfAny("The account was not made:");
        store.create(account, passwords.encode(password));
        changed("made the account " + account.id() + " with the roles " + account.roles());
    }

    /** Replaces the roles of an account; the last administrator cannot lose the role. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void setRoles(UserId id, Set<Role> roles) {
        require(id);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(id);
        }
        store.setRoles(id, roles);
        changed("gave " + id + " the roles " + roles);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void setEnabled(UserId id, boolean enabled) {
        require(id);
        if (!enabled) {
            keepAnAdministrator(id);
        }
        store.setEnabled(id, enabled);
        changed((enabled ? "let in " : "shut out ") + id);
    }

    private Findings checked(Account account, String password) {
        Findings findings = new Findings();
        if (!account.id().value().matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            findings.add(
                    "user name", "“" + account.id() + "” cannot be used.", "Use 2 to 64 small letters, digits, . _ -");
        }
        if (store.find(account.id()).isPresent()) {
            findings.add("user name", "“" + account.id() + "” is taken.", "Choose another.");
        }
        if (account.fullName().isBlank()) {
            findings.add("name", "is empty.", "Give the person's full name.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            findings.add("password", "is too short.", "Use at least " + SHORTEST_PASSWORD + " characters.");
        }
        return findings;
    }

    private void keepAnAdministrator(UserId id) {
        boolean another = store.all().stream()
                .anyMatch(a -> a.enabled() && a.roles().contains(Role.ADMINISTRATOR) && !a.id().equals(id));
        if (!another) {
            throw new ProblemsException(
                    "Nothing was changed:",
                    new Problem(id.value(), "is the last administrator.", "Make another administrator first."));
        }
    }

    private void require(UserId id) {
        if (store.find(id).isEmpty()) {
            throw new ProblemsException(
                    "Nothing was changed:",
                    new Problem(id.value(), "There is no such account.", "Check the user name."));
        }
    }

    private void changed(String deed) {
        events.publishEvent(
                new AccountsChanged(currentUser.id().map(UserId::value).orElse("system"), deed, clock.instant()));
    }
}
