package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.candour.publication.page.DocumentView.Part;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String PAGE =
            "of Estates. The trusts will continue to explore\nthese\nbenefit patients.\n5.5 We";

    @Test
    void marksAPassageAcrossLineBreaks() {
        List<Part> parts = Marks.of(PAGE, List.of("The trusts will continue to explore these benefit patients."));

        assertThat(parts).extracting(Part::marked).containsExactly(false, true, false);
        assertThat(parts.get(1).text()).isEqualTo("The trusts will continue to explore\nthese\nbenefit patients.");
    }

    @Test
    void treatsSignsOfPatternsAsText() {
        assertThat(Marks.of("cost (£m) is 3.5 * 2", List.of("(£m) is 3.5 *")))
                .contains(new Part("(£m) is 3.5 *", true));
    }

    @Property
    void losesNothingOfThePage(@ForAll String page, @ForAll List<String> wanted) {
        assertThat(Marks.of(page, wanted).stream().map(Part::text).collect(Collectors.joining()))
                .isEqualTo(page);
    }
}
