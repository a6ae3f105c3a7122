package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.candour.CandourTest;
import org.candour.common.ProblemsException;
import org.candour.plans.PlanVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

class CertificateRightsTest extends CandourTest {

    private static final PlanVersionId NO_PLAN = new PlanVersionId(UUID.randomUUID());

    @Autowired
    Certificates certificates;

    @Test
    @WithMockUser(roles = "ASSESSOR")
    void assessorsMay() {
        mayAskForCertificates();
    }

    @Test
    @WithMockUser(roles = "MODERATOR")
    void moderatorsMay() {
        mayAskForCertificates();
    }

    @Test
    @WithMockUser(roles = "PUBLISHER")
    void publishersMay() {
        mayAskForCertificates();
    }

    @Test
    @WithMockUser(roles = {"ADMINISTRATOR", "CONTACT"})
    void administratorsAndContactsMayNot() {
        assertThatThrownBy(() -> certificates.find("C-1")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> certificates.rerun("C-1")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> certificates.issue(NO_PLAN, "stroke")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void publicReadersMayNot() {
        assertThatThrownBy(() -> certificates.find("C-1"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void mayAskForCertificates() {
        assertThat(certificates.find("C-404")).isEmpty();
        assertThatThrownBy(() -> certificates.issue(NO_PLAN, "stroke")).isInstanceOf(ProblemsException.class);
    }
}
