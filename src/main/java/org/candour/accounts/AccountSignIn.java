package org.candour.accounts;

import org.candour.common.UserId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who wants to sign in. */
@Component
class AccountSignIn implements UserDetailsService {

    private final AccountStore store;

    AccountSignIn(AccountStore store) {
        this.store = store;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return store.find(userId(name))
                .map(AccountSignIn::details)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private static UserId userId(String name) {
        if (name.isBlank()) {
            throw new UsernameNotFoundException("No such account");
        }
        return new UserId(name);
    }

    private static UserDetails details(AccountStore.Stored stored) {
        Account account = stored.account();
        return User.withUsername(account.id().value())
                .password(stored.passwordHash())
                .authorities(
                        account.roles().stream().map(role -> role.authority()).toArray(String[]::new))
                .disabled(!account.enabled())
                .build();
    }
}
