package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.nio.file.Path;
import java.util.List;
import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Plans in memory and a search over them, without the rest of the portal; plans of an answer go by their footprints. */
abstract class SearchedPlans {

    final FakePlans plans = new FakePlans();

    @TempDir
    Path data;

    SearchHouse house;

    @BeforeEach
    void open() {
        house = house(data);
    }

    SearchHouse house(Path data) {
        return new SearchHouse(data, plans);
    }

    @AfterEach
    void close() {
        house.close();
    }

    SearchAnswer ask(String question) {
        SearchAnswer answer = answer(question);
        assertThat(answer.problem()).isEmpty();
        return answer;
    }

    /** What readers are answered who are not signed in. */
    SearchAnswer openly(String question) {
        return house.indexed().open.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
    }

    /** Why the question cannot be searched. */
    String problem(String question) {
        SearchAnswer answer = answer(question);
        assertThat(answer.plans()).isZero();
        return answer.problem();
    }

    private SearchAnswer answer(String question) {
        return house.indexed().search.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
    }

    static List<String> says(SearchAnswer answer) {
        return footprints(answer.says().stream().map(SearchAnswer.Says::version).toList());
    }

    static List<String> silent(SearchAnswer answer) {
        return footprints(
                answer.silent().stream().map(SearchAnswer.Silent::version).toList());
    }

    static List<String> cannotTell(SearchAnswer answer) {
        return footprints(answer.cannotTell().stream()
                .map(SearchAnswer.CannotTell::version)
                .toList());
    }

    private static List<String> footprints(List<PlanVersion> versions) {
        return versions.stream().map(PlanVersion::footprint).toList();
    }
}
