package org.candour.criteria;

import java.util.List;
import java.util.function.BiConsumer;
import org.candour.criteria.files.IssueFile;

/** Reads a register of issues that stands outside a criteria set, such as a round's own. */
public final class StartingIssues {

    private StartingIssues() {}

    /**
     * The issues of a file in the form of a set's {@code issues.yaml}; domains and sources are taken as they are.
     *
     * @param name how the file is called in messages
     * @throws org.candour.common.ProblemsException with every problem, by line
     */
    public static List<StartingIssue> read(String name, String text) {
        return read(name, text, (issue, problems) -> {});
    }

    /**
     * The same with a reader's own demands.
     *
     * @param check is asked of every issue whose form is right; what it notes is told together with all other problems
     */
    public static List<StartingIssue> read(String name, String text, BiConsumer<StartingIssue, FieldProblems> check) {
        return IssueFile.read(name, text, check);
    }
}
