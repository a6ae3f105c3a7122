package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.ListSections.Line;
import org.candour.plans.reader.ListSections.Stretch;
import org.junit.jupiter.api.Test;

class ListSectionsTests {

    private final ListSections lists = new ListSections();

    @Test
    void knowsAContentsListByItsHeadingAndPageNumbers() {
        assertThat(on("#1 Contents", "1 Our case for change 4", "2 Stroke and cardiac care 17", "Annex A 60"))
                .containsExactly(new Stretch(Kind.CONTENTS, 0, 4));
    }

    @Test
    void knowsAContentsListByItsDotsAlone() {
        assertThat(on(
                        "The plan",
                        "Foreword ..... 3",
                        "Stroke ....... 4",
                        "Maternity . . . . . 5",
                        "Cancer …… 6",
                        "End"))
                .containsExactly(new Stretch(Kind.CONTENTS, 1, 5));
    }

    @Test
    void endsAContentsListWhereTextBegins() {
        assertThat(on("#1 Contents", "Foreword 3", "Stroke services", "and thrombolysis 9", "We will treat stroke."))
                .containsExactly(new Stretch(Kind.CONTENTS, 0, 4));
        assertThat(on("We will treat stroke in one place.", "It opens in 2019")).isEmpty();
    }

    @Test
    void followsAContentsListOntoTheNextPage() {
        on("#1 Contents", "Foreword 3", "Stroke 7", "Cancer 9");

        assertThat(on("Maternity 12", "Finance 15", "#1 Foreword", "We write this for everybody."))
                .containsExactly(new Stretch(Kind.CONTENTS, 0, 2));
    }

    @Test
    void knowsAGlossaryUntilTheNextHeadingOfItsWeight() {
        assertThat(on(
                        "#2 Annex B: Glossary of terms",
                        "HASU – hyper-acute stroke unit",
                        "#4 Thrombolysis",
                        "A treatment that dissolves clots.",
                        "#2 Annex C: Maternity",
                        "Births will move."))
                .containsExactly(new Stretch(Kind.GLOSSARY, 0, 4));
    }

    @Test
    void knowsAReferenceListUntilTheNextHeading() {
        assertThat(on(
                        "#2 References",
                        "1. Smith J. Stroke in rural England. BMJ 2014; 12: 3–9.",
                        "Department of Health (2015) Sustaining services,",
                        "London.",
                        "#2 Next steps",
                        "We begin in 2017."))
                .containsExactly(new Stretch(Kind.REFERENCES, 0, 4));
    }

    @Test
    void takesNoWordOfTheTextForAHeading() {
        assertThat(on("We looked for all", "references", "to stroke in", "the plans of 2015."))
                .isEmpty();
        assertThat(on("References", "to stroke are many", "in this text")).isEmpty();
        assertThat(on("Contents of the stroke pathway are set out below 4")).isEmpty();
    }

    @Test
    void tellsListsApartThatFollowEachOther() {
        assertThat(on("#1 Glossary", "STP: plan", "A&E: emergency", "#1 References", "Smith (2012) Stroke."))
                .containsExactly(new Stretch(Kind.GLOSSARY, 0, 3), new Stretch(Kind.REFERENCES, 3, 5));
    }

    /** "#2 Title" stands for a heading of the second level. */
    private List<Stretch> on(String... lines) {
        return lists.on(Stream.of(lines)
                .map(line ->
                        line.startsWith("#") ? new Line(line.substring(3), line.charAt(1) - '0') : new Line(line, 0))
                .toList());
    }
}
