package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class OntoPublicTest {

    private final PlanVersion shown = version(true);

    @Test
    void aVersionThatOnlyStaffSeeIsAddedToUnasked() {
        OntoPublic part = new OntoPublic(false, () -> {});
        assertThat(part.missing()).isEmpty();
        part.aim(Optional.of(version(false)));
        assertThat(part.missing()).isEmpty();
    }

    @Test
    void anAssessorIsToldWhoMayAddToAPublicVersion() {
        OntoPublic part = new OntoPublic(false, () -> {});
        part.aim(Optional.of(shown));
        assertThat(part.missing()).contains("is public", "ask a publisher");
        assertThat(part.isVisible()).isFalse();
    }

    @Test
    void aPublisherSaysThatTheyKnowOfEachPublicVersionAnew() {
        OntoPublic part = new OntoPublic(true, () -> {});
        part.aim(Optional.of(shown));
        assertThat(part.isVisible()).isTrue();
        assertThat(part.missing()).contains("Say that you know");

        box(part).setValue(true);
        part.aim(Optional.of(shown));
        assertThat(part.missing()).isEmpty();

        part.aim(Optional.of(version(true)));
        assertThat(part.missing()).contains("Say that you know");
    }

    private static Checkbox box(OntoPublic part) {
        return (Checkbox) part.getChildren().findFirst().orElseThrow();
    }

    private static PlanVersion version(boolean isPublic) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), new RoundId("stp-2016"), "E1", "Draft", null, isPublic);
    }
}
