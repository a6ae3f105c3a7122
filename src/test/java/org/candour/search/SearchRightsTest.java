package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.candour.CandourTest;
import org.candour.common.Role;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class SearchRightsTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @Autowired
    PlanSearch search;

    @Autowired
    PublicPlanSearch open;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList(role.authority())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSESSOR", "MODERATOR", "PUBLISHER"})
    void thePeopleOfTheWorkflowSearchEverything(Role role) {
        signIn(role);

        assertThatCode(() -> search.search(ROUND, "stroke")).doesNotThrowAnyException();
        assertThatCode(() -> search.within(new DocumentId(UUID.randomUUID()), "stroke"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASSESSOR", "MODERATOR", "PUBLISHER"})
    void nobodyElseDoes(Role role) {
        signIn(role);

        assertThatThrownBy(() -> search.search(ROUND, "stroke")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.search(new PlanVersionId(UUID.randomUUID()), "stroke", 3))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.within(new DocumentId(UUID.randomUUID()), "stroke"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void publicReadersSearchWithoutSigningIn() {
        assertThat(open.search(ROUND, "stroke").problem()).isEmpty();
        assertThatThrownBy(() -> search.search(ROUND, "stroke"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
