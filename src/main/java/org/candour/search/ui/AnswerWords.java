package org.candour.search.ui;

import java.util.stream.Stream;
import org.candour.plans.Coverage;
import org.candour.search.SearchAnswer;

/** An answer in words. */
final class AnswerWords {

    private AnswerWords() {}

    static String standing(SearchAnswer answer, Wish wish) {
        int unknown = answer.cannotTell().size();
        String doubt =
                unknown == 0 ? "" : unknown == 1 ? "One we cannot tell about. " : unknown + " we cannot tell about. ";
        Coverage all = coverages(answer).reduce(Coverage.NONE, Coverage::plus);
        return doubt
                + (wish.version().isEmpty() && !wish.question().contains("version:")
                        ? "Newest version of " + count(answer.plans(), "plan")
                        : count(answer.plans(), "version"))
                + (answer.detail().part().isEmpty()
                        ? ""
                        : ", " + answer.detail().part() + " only") + ", published or not; "
                + all.partOf(all.readable()) + " read"
                + all.ofThemForeign();
    }

    static String searchedAs(SearchAnswer answer) {
        return "Searched as: " + String.join(", ", answer.searchedAs());
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static Stream<Coverage> coverages(SearchAnswer answer) {
        return Stream.of(
                        answer.says().stream().map(SearchAnswer.Says::coverage),
                        answer.silent().stream().map(SearchAnswer.Silent::coverage),
                        answer.cannotTell().stream().map(SearchAnswer.CannotTell::coverage))
                .flatMap(all -> all);
    }
}
