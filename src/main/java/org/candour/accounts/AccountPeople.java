package org.candour.accounts;

import java.util.List;
import java.util.Optional;
import org.candour.common.People;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.springframework.stereotype.Component;

/** Tells other rooms the names of the people with an account, and nothing else of it. */
@Component
class AccountPeople implements People {

    private final AccountStore store;

    AccountPeople(AccountStore store) {
        this.store = store;
    }

    @Override
    public List<Person> holding(Role role) {
        return store.all().stream()
                .filter(account -> account.enabled() && account.roles().contains(role))
                .map(AccountPeople::person)
                .toList();
    }

    @Override
    public Optional<Person> find(UserId id) {
        return store.find(id).map(AccountStore.Stored::account).map(AccountPeople::person);
    }

    private static Person person(Account account) {
        return new Person(account.id(), account.fullName());
    }
}
