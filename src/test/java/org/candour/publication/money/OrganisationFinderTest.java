package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.footprints.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationFinderTest {

    private static final List<Organisation> ALL = List.of(
            organisation("RJ6", "Croydon Health Services NHS Trust"),
            organisation("RBS", "Alder Hey Children's NHS Foundation Trust"),
            organisation("XRJ6", "Another"));

    private static Organisation organisation(String code, String name) {
        return new Organisation("F", code, name, "trust", true, "", "");
    }

    private static List<String> found(String asked) {
        return OrganisationFinder.find(ALL, asked).stream()
                .map(Organisation::code)
                .toList();
    }

    @Test
    void aCodeComesFirst() {
        assertThat(found("rj6")).startsWith("RJ6");
    }

    @Test
    void wordsCountInAnyOrderAndApostrophesDoNot() {
        assertThat(found("childrens hey")).containsExactly("RBS");
        assertThat(found("Children’s")).containsExactly("RBS");
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(found(" - ")).isEmpty();
        assertThat(found("nowhere")).isEmpty();
    }
}
