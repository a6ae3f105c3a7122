package org.candour.silences;

import java.util.Optional;
import org.candour.plans.PlanVersionId;

/** Issues and re-runs search certificates; for the people of the workflow. */
public interface Certificates {

    /**
     * Runs the query over the version now and keeps the record.
     *
     * @throws org.candour.common.ProblemsException when the query cannot be searched or the version is still being read
     */
    SearchCertificate issue(PlanVersionId version, String question);

    Optional<SearchCertificate> find(String number);

    /** The same search now; the stored record is not changed. */
    SearchCertificate rerun(String number);
}
