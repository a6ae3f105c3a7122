package org.candour.silences;

import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as the people of the workflow ask for them. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StoredCertificates implements Certificates {

    private final CertificateMaker maker;
    private final CertificateStore store;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    StoredCertificates(
            CertificateMaker maker, CertificateStore store, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.maker = maker;
        this.store = store;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Override
    @Transactional
    public SearchCertificate issue(PlanVersionId version, String question) {
        UserId me = currentUser.required();
        SearchCertificate issued = store.add(maker.make("", version, question.strip()), me);
        events.publishEvent(new CertificateIssued(issued.number(), me.value(), issued.at()));
        return issued;
    }

    @Override
    public Optional<SearchCertificate> find(String number) {
        return store.find(number);
    }

    @Override
    public SearchCertificate rerun(String number) {
        SearchCertificate stored = store.find(number)
                .orElseThrow(() -> new ProblemsException(
                        "Nothing was searched:",
                        new Problem("certificate", "There is no such number.", "Give it as it is cited, like C-12.")));
        return maker.make(stored.number(), stored.version(), stored.question());
    }
}
