package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.List;

/** Every problem and notice of one file; beyond the first thousand they are counted only. */
final class Troubles {

    static final int KEPT = 1000;

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<FileProblem> notices = new ArrayList<>();
    private int count;
    private String sheet = "";

    void sheet(String name) {
        sheet = name;
    }

    void problem(int row, String column, String what, String remedy) {
        count++;
        if (problems.size() < KEPT) {
            problems.add(new FileProblem(sheet, row, column, what, remedy));
        }
    }

    void notice(int row, String column, String what, String remedy) {
        if (notices.size() < KEPT) {
            notices.add(new FileProblem(sheet, row, column, what, remedy));
        }
    }

    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    List<FileProblem> notices() {
        return List.copyOf(notices);
    }

    /** Also those that were not kept. */
    int count() {
        return count;
    }
}
