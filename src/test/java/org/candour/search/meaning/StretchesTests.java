package org.candour.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.plans.Mark;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class StretchesTests {

    @Test
    void aPassageHoldsWholeSentencesAndFitsTheModel() {
        String text = IntStream.range(0, 12)
                .mapToObj(i -> "Sentence number " + i + " speaks of quite another matter.")
                .collect(Collectors.joining(" "));
        List<Stretch> passages = cut(page(text), 20);
        assertThat(passages).hasSizeGreaterThan(4).allSatisfy(passage -> {
            assertThat(passage.text()).startsWith("Sentence").endsWith("matter.");
            assertThat(words(passage.text())).isLessThanOrEqualTo(20);
            assertThat(text.substring(passage.from(), passage.to())).isEqualTo(passage.text());
        });
        IntStream.range(0, 12).forEach(i -> assertThat(passages)
                .anyMatch(passage -> passage.text().contains("number " + i + " ")));
    }

    @Test
    void aSentenceTooLongForTheModelIsCutRatherThanLost() {
        String text = IntStream.range(0, 90).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertThat(cut(page(text), 20))
                .allSatisfy(passage -> assertThat(words(passage.text())).isLessThanOrEqualTo(20));
        assertThat(cut(page(text), 20).stream().map(Stretch::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void whatSaysNothingOfItsOwnIsLeftOut() {
        String head = "Annual plan of the partnership\n\n";
        String said = "Stroke care moves to one site.";
        Page page = new Page(
                1,
                Readability.TEXT,
                "",
                head + said,
                "",
                100,
                List.of(new Mark(Kind.RUNNING_HEAD, 0, head.strip().length())));
        assertThat(cut(page, 50)).extracting(Stretch::text).containsExactly(said);
    }

    @Test
    void whatCouldNotBeReadForCertainIsNotCompared() {
        Page unsure = new Page(1, Readability.UNREADABLE, "", "Str0ke c4re", "recognised too poorly", 20, List.of());
        assertThat(cut(unsure, 50)).isEmpty();
    }

    private static List<Stretch> cut(Page page, int most) {
        return Stretches.of(page, StretchesTests::words, most);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static Page page(String text) {
        return new Page(1, Readability.TEXT, "", text, "");
    }
}
