package org.candour.bench;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.candour.search.FakePlans;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.PageAnalyzer;

/** Lucene's own highlighter over the pages that an answer shows. */
final class BareHighlighter {

    private BareHighlighter() {}

    static int highlight(FakePlans plans, SearchAnswer answer, Query query) throws IOException {
        UnifiedHighlighter highlighter =
                UnifiedHighlighter.builderWithoutSearcher(new PageAnalyzer()).build();
        int made = 0;
        for (SearchAnswer.Says says : answer.says()) {
            for (Passage passage : says.passages()) {
                String text =
                        plans.pages(passage.document()).get(passage.page() - 1).text();
                made += highlighter.highlightWithoutSearcher(QuestionQuery.TEXT, query, text, 1) == null ? 0 : 1;
            }
        }
        return made;
    }
}
