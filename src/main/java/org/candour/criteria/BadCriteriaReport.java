package org.candour.criteria;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong in the criteria files: the whole list, and no stack trace. */
class BadCriteriaReport extends AbstractFailureAnalyzer<BadCriteriaException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadCriteriaException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct these lines and start again. ratings-criteria/README.md describes every file and field.",
                cause);
    }
}
