package org.candour;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(CandourApplication.class);

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        modules.verify();
    }

    @Test
    void drawsTheRooms() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
