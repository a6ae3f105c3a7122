package org.candour.search.running;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that are no topic by themselves, nor begin or end one: small words, and those that every plan is full of. */
public final class StopWords {

    private static final Set<String> WORDS = new HashSet<>(List.of(("""
            a about above across after again against all along also already although always am among an and any anyone
            anything are area around as at away back based be became because become been before being below best better
            between both but by can cannot could current currently deliver delivered delivery describe detail develop
            developed development did different do does doing done down due during each early either else end enough ensure
            etc even every example few find first following for from full further future gave general get give given go
            good great group had has have having he help her here high higher him his how however i if important improve
            improved improvement in include included including increase increased individual into is issue it its itself
            just keep key kind large last later least less level like likely link local long look low lower made main make
            making many may me mean means meet might more most move much must my name near necessary need needed new next
            no nor not nothing now number of off often on once one only onto open or order other others our out over overall
            own page paper part particular people per place plan planned planning plans please possible present process
            programme programmes project provide provided provider providers providing put quality range rather reach
            really reduce reduced reduction regard relevant report require required right role said same say section see
            seem set several shall she should show side significant similar since small so some something specific start
            still strong such support supported supporting sure system table take taken target team than that the their
            them then there therefore these they thing things this those three through throughout time to together too
            total toward towards two under until up upon us use used using various very via view want was way ways we well
            were what when where whether which while who whole whom whose why wide will with within without work worked
            working would year years yet you your
            trust trusts nhs health care service services patient patients hospital hospitals footprint footprints stp
            january february march april may june july august september october november december monday tuesday
            figure annex appendix chapter version draft author date document documents
            """).strip().split("\\s+")));

    private StopWords() {}

    /** Whether the word is one of them, in just this form. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
