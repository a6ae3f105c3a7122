package org.candour.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.candour.CandourTest;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class AccountsTest extends CandourTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    FirstAccount firstAccount;

    @Autowired
    SessionRegistry sessions;

    private static Account person(String id, Role... roles) {
        return new Account(new UserId(id), "Jo Example", EnumSet.copyOf(Set.of(roles)), true, null);
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void administratorMakesAnAccount() {
        accounts.create(person("jo.example", Role.ASSESSOR), "long enough password");

        assertThat(accounts.all()).extracting(a -> a.id().value()).contains("jo.example");
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void saysEverythingWrongWithANewAccountAtOnce() {
        Account bad = new Account(new UserId("no spaces"), " ", EnumSet.of(Role.ASSESSOR), true, null);

        assertThatThrownBy(() -> accounts.create(bad, "short"))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSize(3));
        assertThat(accounts.all()).extracting(a -> a.id().value()).doesNotContain("no spaces");
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void saysEverythingWrongWithWhatWasTypedAtOnce() {
        NewAccount nothing = new NewAccount(" ", "", Set.of(), "", "");
        NewAccount contact = new NewAccount("ruth", "Ruth Calder", Set.of(Role.CONTACT), "", "long enough password");

        assertThatThrownBy(() -> accounts.create(nothing))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSize(4));
        assertThatThrownBy(() -> accounts.create(contact)).hasMessageContaining("footprint: It is empty.");
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void endsTheVisitsOfWhoeverIsShutOutOrGivenOtherRoles() {
        accounts.create(person("jo.example", Role.ASSESSOR), "long enough password");
        UserDetails jo = User.withUsername("jo.example").password("x").build();
        sessions.registerNewSession("one", jo);
        accounts.setRoles(new UserId("jo.example"), Set.of(Role.MODERATOR));
        assertThat(sessions.getSessionInformation("one").isExpired()).isTrue();

        sessions.registerNewSession("two", jo);
        accounts.setEnabled(new UserId("jo.example"), true);
        assertThat(sessions.getSessionInformation("two").isExpired()).isFalse();
        accounts.setEnabled(new UserId("jo.example"), false);
        assertThat(sessions.getSessionInformation("two").isExpired()).isTrue();
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void theLastAdministratorCannotBeShutOut() {
        accounts.create(person("only.admin", Role.ADMINISTRATOR), "long enough password");
        accounts.all().stream()
                .filter(a -> !a.id().value().equals("only.admin"))
                .forEach(a -> accounts.setEnabled(a.id(), false));

        assertThatThrownBy(() -> accounts.setEnabled(new UserId("only.admin"), false))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("last administrator");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseManagesAccounts(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList(role.authority())));

        assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.create(person("x.y", role), "long enough password"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.setRoles(new UserId("x.y"), Set.of(role)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.setEnabled(new UserId("x.y"), false))
                .isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
    }

    @Test
    @WithMockUser(username = "root", roles = "ADMINISTRATOR")
    void aTokenActsAsItsOwnerUntilRevoked() {
        accounts.create(person("root", Role.ADMINISTRATOR), "long enough password");
        String token = tokens.createForMe("script");

        assertThat(tokens.mine()).extracting(Tokens.Line::label).containsExactly("script");
        assertThat(tokens.owner(token)).get().extracting(a -> a.id().value()).isEqualTo("root");
        tokens.revokeMine();
        assertThat(tokens.mine()).isEmpty();
        assertThat(tokens.owner(token)).isEmpty();
        assertThat(tokens.owner("candour_made-up")).isEmpty();
    }

    @Test
    void theFirstLinkWorksOnceAndOnlyWhileThereIsNoAccount() {
        String old = firstAccount.freshLink();
        String link = firstAccount.freshLink();
        assertThat(firstAccount.isOpen(old)).isFalse();

        assertThatThrownBy(() -> firstAccount.make(link, "!", "", "short"))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSize(3));
        firstAccount.make(link, "root", "Root Person", "long enough password");

        assertThat(firstAccount.isOpen(link)).isFalse();
        assertThatThrownBy(() -> firstAccount.make(link, "second", "Second", "long enough password"))
                .isInstanceOf(ProblemsException.class);
    }
}
