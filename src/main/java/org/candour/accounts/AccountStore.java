package org.candour.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the database. Checks no rights: that is what {@link Accounts} and sign-in are for. */
@Repository
class AccountStore {

    private static final String SELECT = """
            select a.username, a.full_name, a.enabled, a.footprint, a.password_hash,
                   (select string_agg(r.role, ',') from account_role r where r.username = a.username) as roles
            from account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Stored(Account account, String passwordHash) {}

    List<Account> all() {
        return jdbc.sql(SELECT + " order by a.full_name").query(AccountStore::read).list().stream()
                .map(Stored::account)
                .toList();
    }

    Optional<Stored> find(UserId id) {
        return jdbc.sql(SELECT + " where a.username = :id")
                .param("id", id.value())
                .query(AccountStore::read)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    @Transactional
    void create(Account account, String passwordHash) {
        jdbc.sql("""
                        insert into account (username, full_name, password_hash, enabled, footprint, created_at)
                        values (:id, :name, :hash, :enabled, :footprint, :now)
                        """)
                .param("id", account.id().value())
                .param("name", account.fullName())
                .param("hash", passwordHash)
                .param("enabled", account.enabled())
                .param("footprint", account.footprint())
                .param("now", OffsetDateTime.now(clock))
                .update();
        setRoles(account.id(), account.roles());
    }

    @Transactional
    void setRoles(UserId id, Set<Role> roles) {
        jdbc.sql("delete from account_role where username = :id")
                .param("id", id.value())
                .update();
        roles.forEach(role -> jdbc.sql("insert into account_role (username, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update());
    }

    void setEnabled(UserId id, boolean enabled) {
        jdbc.sql("update account set enabled = :enabled where username = :id")
                .param("enabled", enabled)
                .param("id", id.value())
                .update();
    }

    void setPassword(UserId id, String hash) {
        jdbc.sql("update account set password_hash = :hash where username = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    private static Stored read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        String roles = row.getString("roles");
        Set<Role> known = roles == null
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(roles.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Account account = new Account(
                new UserId(row.getString("username")),
                row.getString("full_name"),
                known,
                row.getBoolean("enabled"),
                row.getString("footprint"));
        return new Stored(account, row.getString("password_hash"));
    }
}
