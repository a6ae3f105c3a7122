package org.candour.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
    private final Visits visits;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            Visits visits,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.visits = visits;
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
        create(new NewAccount(
                account.id().value(),
                account.fullName(),
                account.roles(),
                account.footprint() == null ? "" : account.footprint(),
                password));
    }

    /**
     * Makes an account of what was typed.
     *
     * @throws ProblemsException naming every field that is wrong; nothing is then stored
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void create(NewAccount typed) {
        checked(typed).throwIfAny("The account was not made:");
        UserId id = new UserId(typed.userName());
        String footprint = typed.footprint().strip();
        store.create(
                new Account(id, typed.fullName().strip(), typed.roles(), true, footprint.isEmpty() ? null : footprint),
                passwords.encode(typed.password()));
        changed("made the account " + id + " with the roles " + typed.roles());
    }

    /** Replaces the roles of an account and signs the person out; the last administrator cannot lose the role. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void setRoles(UserId id, Set<Role> roles) {
        Account account = require(id);
        if (roles.isEmpty()) {
            throw refused(id, "would hold no role.", "Shut the account out instead.");
        }
        if (roles.contains(Role.CONTACT) && account.footprint() == null) {
            throw refused(id, "belongs to no footprint.", "Make the footprint's contact an account of their own.");
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account);
        }
        store.setRoles(id, roles);
        visits.end(id);
        changed("gave " + id + " the roles " + roles);
    }

    /** Lets a person in, or shuts them out: at once, wherever they are signed in. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void setEnabled(UserId id, boolean enabled) {
        Account account = require(id);
        if (!enabled) {
            keepAnAdministrator(account);
        }
        store.setEnabled(id, enabled);
        if (!enabled) {
            visits.end(id);
        }
        changed((enabled ? "let in " : "shut out ") + id);
    }

    private Findings checked(NewAccount typed) {
        Findings findings = new Findings();
        String name = typed.userName().strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            findings.add(
                    NewAccount.USER_NAME,
                    name.isEmpty() ? "It is empty." : "“" + name + "” cannot be used.",
                    "Use 2 to 64 small letters, digits, . _ -");
        } else if (store.find(new UserId(name)).isPresent()) {
            findings.add(NewAccount.USER_NAME, "“" + name + "” is taken.", "Choose another.");
        }
        if (typed.fullName().isBlank()) {
            findings.add(NewAccount.FULL_NAME, "It is empty.", "Give the person's full name.");
        }
        if (typed.roles().isEmpty()) {
            findings.add(NewAccount.ROLES, "None is chosen.", "Choose what the person may do.");
        }
        if (typed.roles().contains(Role.CONTACT) && typed.footprint().isBlank()) {
            findings.add(
                    NewAccount.FOOTPRINT, "It is empty.", "Give the code of the footprint the contact speaks for.");
        }
        if (typed.password().length() < SHORTEST_PASSWORD) {
            findings.add(NewAccount.PASSWORD, "It is too short.", "Use at least " + SHORTEST_PASSWORD + " characters.");
        }
        return findings;
    }

    private void keepAnAdministrator(Account account) {
        if (isAdministrator(account)
                && store.all().stream().noneMatch(a -> isAdministrator(a) && !a.id().equals(account.id()))) {
            throw refused(account.id(), "is the last administrator.", "Make another administrator first.");
        }
    }

    private static boolean isAdministrator(Account account) {
        return account.enabled() && account.roles().contains(Role.ADMINISTRATOR);
    }

    private Account require(UserId id) {
        return store.find(id)
                .map(AccountStore.Stored::account)
                .orElseThrow(() -> refused(id, "There is no such account.", "Check the user name."));
    }

    private static ProblemsException refused(UserId id, String what, String remedy) {
        return new ProblemsException("Nothing was changed:", new Problem(id.value(), what, remedy));
    }

    private void changed(String deed) {
        events.publishEvent(
                new AccountsChanged(currentUser.id().map(UserId::value).orElse("system"), deed, clock.instant()));
    }
}
