package org.candour.common;

import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of a job, so that people are told all of them at once. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    public Findings add(String where, String what, String remedy) {
        problems.add(new Problem(where, what, remedy));
        return this;
    }

    /** Adds what a check throws, so that it can be told together with the rest. */
    public void addAll(Runnable check) {
        try {
            check.run();
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Throws all problems together, if there are any. */
    public void throwIfAny(String job) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(job, problems);
        }
    }
}
