package org.candour.common;

import java.util.List;
import java.util.stream.Collectors;

/** A job refused, with every reason. Nothing of the job was done. */
public class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(String job, List<Problem> problems) {
        super(job + problems.stream().map(p -> "\n  " + p).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public ProblemsException(String job, Problem problem) {
        this(job, List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
