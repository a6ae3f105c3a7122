package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.candour.plans.PageCorrections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageChangeDialogTests {

    private final UI ui = mock(UI.class, RETURNS_DEEP_STUBS);

    @BeforeEach
    void onAScreen() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void aCorrectionStandsBesideThePageAndKeepsNobodyFromLookingAtIt() {
        PageChangeDialog dialog = new PageChangeDialog("Correct page 3", "", "Read", (text, why) -> {}, () -> {});

        dialog.openBeside();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getModality()).isEqualTo(ModalityMode.MODELESS);
        assertThat(dialog.hasClassName("page-beside")).isTrue();
        dialog.close();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aProblemNamesTheFieldAsItsLabelDoes() {
        PageChangeDialog dialog = new PageChangeDialog("Correct page 3", "", "Read", (text, why) -> {}, () -> {});

        assertThat(dialog.getChildren()
                        .flatMap(content -> content.getChildren())
                        .filter(HasLabel.class::isInstance)
                        .map(field -> ((HasLabel) field).getLabel()))
                .containsExactly(PageCorrections.WHAT_IT_SAYS, PageCorrections.HOW_YOU_KNOW);
    }

    @Test
    void whatIsWrittenBesideThePageIsOfferedThereAlone() {
        CorrectionBeside beside = new CorrectionBeside();
        List<Boolean> open = new ArrayList<>();
        beside.whenChanged(() -> open.add(beside.isOpenFor(3)));
        List<PageChangeDialog> made = new ArrayList<>();
        beside.open(3, () -> {
            made.add(new PageChangeDialog("Correct a page", "", "Read", (text, why) -> {}, () -> {}));
            return made.getLast();
        });
        assertThat(beside.isOpenFor(4)).as("words kept for another page").isFalse();

        made.getFirst().close();

        assertThat(open).containsExactly(true, false);
    }

    @Test
    void onlyOneStandsBesideThePageAndSaysForWhichPageItIs() {
        List<PageChangeDialog> made = new ArrayList<>();
        CorrectionBeside beside = new CorrectionBeside();
        Supplier<PageChangeDialog> correction = () -> {
            made.add(new PageChangeDialog("Correct a page", "", "Read", (text, why) -> {}, () -> {}));
            return made.getLast();
        };
        beside.open(3, correction);
        beside.turnedTo(4, "slide");

        beside.open(4, correction);

        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getElement().getTextRecursively())
                .contains("You look at slide 4; what you write here is for slide 3.");
        beside.turnedTo(3, "slide");
        assertThat(made.getFirst().getElement().getTextRecursively()).doesNotContain("You look at");
        made.getFirst().close();
        beside.open(4, correction);
        assertThat(made).hasSize(2);
    }
}
