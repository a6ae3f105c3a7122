package org.candour.search.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.search.passages.PageMatches.Range;
import org.junit.jupiter.api.Test;

class WindowTests {

    private static final String PAGE = """
            Table 4 Emergency
            department
            [Perhaps broken words: Emergencydepartment]
            People who need a thrombectomy will go elsewhere.
            [A note: see the annex]
            """;

    @Test
    void whatTheReaderNotesIsNotShownAsIfThePlanSaidIt() {
        assertThat(around("thrombectomy")).isEqualTo("People who need a thrombectomy will go elsewhere.");
        assertThat(around("Table")).doesNotContain("Perhaps");
    }

    @Test
    void itIsShownWhereItIsWhatWasFound() {
        assertThat(around("Emergencydepartment")).contains("[Perhaps broken words: Emergencydepartment]");
    }

    private static String around(String words) {
        int start = PAGE.indexOf(words);
        Window window = Window.of(PAGE, List.of(new Range(start, start + words.length())));
        return PAGE.substring(window.start(), window.end()).strip();
    }
}
