package org.candour.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class WordsStreamTest {

    private static final String PLAN =
            "A&E at St. Mary's closes by 1,297.0 posts\nhyper-acute thrombo-\nlysis, GPs \uE000 STP";

    @Test
    void wordsCutAlreadyStandInTheIndexAsThoseOfTheirText() throws IOException {
        assertThat(cut(PLAN)).isEqualTo(analysed(PLAN)).hasSizeGreaterThan(12);
    }

    @Property
    void whateverTheText(@ForAll String text) throws IOException {
        assertThat(cut(text)).isEqualTo(analysed(text));
    }

    private static List<String> cut(String text) throws IOException {
        try (TokenStream words = new WordsStream(Words.of(text), text.length())) {
            return told(words);
        }
    }

    private static List<String> analysed(String text) throws IOException {
        try (PageAnalyzer analyzer = new PageAnalyzer();
                TokenStream words = analyzer.tokenStream("text", text)) {
            return told(words);
        }
    }

    private static List<String> told(TokenStream words) throws IOException {
        List<String> told = new ArrayList<>();
        OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
        words.reset();
        while (words.incrementToken()) {
            told.add(words.getAttribute(CharTermAttribute.class) + " " + offset.startOffset() + "-" + offset.endOffset()
                    + " +"
                    + words.getAttribute(PositionIncrementAttribute.class).getPositionIncrement());
        }
        words.end();
        told.add("end " + offset.endOffset());
        return told;
    }
}
