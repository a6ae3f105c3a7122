package org.candour.criteria;

import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;

/** The criteria files cannot be used; the portal does not start on half a rulebook. */
class BadCriteriaException extends ProblemsException {

    private static final long serialVersionUID = 1L;

    BadCriteriaException(String location, List<Problem> problems) {
        super(count(problems.size()) + " in the criteria files of " + location, problems);
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
