package org.candour.search;

import java.time.Duration;
import org.candour.search.index.Counting;
import org.candour.search.index.IndexReading;
import org.candour.search.index.Reach;
import org.candour.search.question.Asked;
import org.candour.search.question.Question;
import org.candour.search.question.names.OtherNames;

/** What a question means in the light of the texts. */
final class Meant {

    private Meant() {}

    /**
     * With other names. "Doctors and nurses" is a phrase where any plan says it; "stroke and maternity", which none says,
     * asks for both on one page.
     */
    static Question by(Asked asked, IndexReading reading, Duration patience) {
        Question phrase = OtherNames.with(asked.question());
        boolean isOneWay = asked.listed().equals(asked.question());
        return isOneWay
                        || !reading.find(phrase, Reach.of(null, patience), 1, Counting.ALL)
                                .isEmpty()
                ? phrase
                : OtherNames.with(asked.listed());
    }
}
