package org.candour.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Set;
import org.candour.common.Role;
import org.junit.jupiter.api.Test;

class WorkspaceMenuTest {

    private static final WorkspaceLink PLANS = link("", "Plans", "/work/{round}/plans");
    private static final WorkspaceLink MATRIX = link("Silences", "Matrix", "/work/{round}/silences");
    private static final WorkspaceLink REGISTER = link("Silences", "Register", "/work/{round}/issues");

    private final WorkspaceMenu menu = new WorkspaceMenu();

    @Test
    void showsOneNameForWhatBelongsTogetherAndLeadsToTheFirst() {
        menu.show(List.of(PLANS, MATRIX, REGISTER), "/work/r/plans/X1", "r");

        assertThat(labels(0)).containsExactly("Plans (page)", "Silences");
        assertThat(anchors(0).getLast().getHref()).isEqualTo("/work/r/silences");
        assertThat(nav(1).isVisible()).isFalse();
    }

    @Test
    void showsWhatStandsUnderTheOpenNameOnTheLineBelow() {
        menu.show(List.of(PLANS, MATRIX, REGISTER), "/work/r/issues/stroke", "r");

        assertThat(labels(0)).containsExactly("Plans", "Silences (true)");
        assertThat(nav(1).isVisible()).isTrue();
        assertThat(nav(1).getElement().getAttribute("aria-label")).isEqualTo("Silences");
        assertThat(labels(1)).containsExactly("Matrix", "Register (page)");

        menu.show(List.of(PLANS, MATRIX, REGISTER), "/work/r/plans", "r");
        assertThat(nav(1).isVisible()).isFalse();
    }

    @Test
    void callsTheOnlyEntryOfANameByItsOwn() {
        menu.show(List.of(PLANS, REGISTER), "/work/r/issues", "r");

        assertThat(labels(0)).containsExactly("Plans", "Register (page)");
        assertThat(nav(1).isVisible()).isFalse();
    }

    @Test
    void pagesOneComesToFromAnEntryLightItUpToo() {
        WorkspaceLink matrix = MATRIX.alsoOf("/work/{round}/gaps");

        menu.show(List.of(PLANS, matrix, REGISTER), "/work/r/gaps/X1", "r");

        assertThat(labels(1)).containsExactly("Matrix (page)", "Register");
        menu.show(List.of(PLANS, matrix, REGISTER), "/work/other/gaps/X1", "r");
        assertThat(nav(1).isVisible()).isFalse();
    }

    private Nav nav(int line) {
        return (Nav) menu.getChildren().toList().get(line);
    }

    private List<Anchor> anchors(int line) {
        return nav(line).getChildren().map(Anchor.class::cast).toList();
    }

    private List<String> labels(int line) {
        return anchors(line).stream().map(WorkspaceMenuTest::label).toList();
    }

    private static String label(Anchor anchor) {
        String current = anchor.getElement().getAttribute("aria-current");
        return anchor.getText() + (current == null ? "" : " (" + current + ")");
    }

    private static WorkspaceLink link(String group, String label, String path) {
        return new WorkspaceLink(group, label, path, Set.of(Role.ASSESSOR));
    }
}
