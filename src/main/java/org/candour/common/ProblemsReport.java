package org.candour.common;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong in the files the portal cannot do without: the whole list, and no stack trace. */
class ProblemsReport extends AbstractFailureAnalyzer<ProblemsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProblemsException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct these and start again. Nothing of the refused files was stored.",
                cause);
    }
}
