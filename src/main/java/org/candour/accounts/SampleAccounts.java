package org.candour.accounts;

import java.util.EnumSet;
import java.util.List;
import org.candour.common.DataFolder;
import org.candour.common.Role;
import org.candour.common.StartOrder;
import org.candour.common.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The cast of the sample installation. Made only there; the server then answers this machine alone. */
@Component
@Order(StartOrder.ACCOUNTS)
class SampleAccounts implements ApplicationRunner {

    static final String PASSWORD = "candour-sample";

    private final DataFolder settings;
    private final AccountStore store;
    private final PasswordEncoder passwords;

    SampleAccounts(DataFolder settings, AccountStore store, PasswordEncoder passwords) {
        this.settings = settings;
        this.store = store;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (settings.sample() && store.isEmpty()) {
            String hash = passwords.encode(PASSWORD);
            cast().forEach(account -> store.create(account, hash));
        }
    }

    /** Who signs in to the sample, in the order the work passes through their hands. */
    static List<Account> cast() {
        return List.of(
                person("imogen", "Imogen Ward", Role.ASSESSOR, null),
                person("tomas", "Tomas Reed", Role.ASSESSOR, null),
                person("priya", "Priya Nair", Role.ASSESSOR, null),
                person("helen", "Helen Marsh", Role.MODERATOR, null),
                person("daniel", "Daniel Okoro", Role.PUBLISHER, null),
                person("ruth", "Ruth Calder", Role.CONTACT, "X54000001"),
                person("admin", "Alex Finch", Role.ADMINISTRATOR, null));
    }

    private static Account person(String id, String name, Role role, @Nullable String footprint) {
        return new Account(new UserId(id), name, EnumSet.of(role), true, footprint);
    }
}
