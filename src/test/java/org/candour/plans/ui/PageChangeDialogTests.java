package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
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
}
