package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.candour.plans.Coverage;
import org.candour.plans.SilenceClaim;
import org.candour.silences.VerdictRule.Reasoned;
import org.junit.jupiter.api.Test;

class VerdictRuleTests {

    private static final Coverage WHOLE = new Coverage(100, 100, 0, 0);
    private static final Coverage HALF = new Coverage(100, 50, 0, 0);

    @Test
    void nothingFoundInAPlanReadInFullIsNotMentioned() {
        Reasoned verdict = VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), WHOLE);
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.toCheck()).isFalse();
    }

    @Test
    void onePageThatCouldNotBeReadLeavesTheSilenceToBeChecked() {
        Reasoned verdict = VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(40, 39, 0, 0));
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.toCheck()).isTrue();
        assertThat(verdict.why()).contains("39 pages that could be read; 1 page could not be read.");
    }

    @Test
    void whatMayBeMadeOfNotFindingItIsTheOneRuleOfHowMuchWasRead() {
        for (Coverage coverage : List.of(
                WHOLE,
                HALF,
                Coverage.NONE,
                new Coverage(40, 39, 0, 0),
                new Coverage(40, 40, 0, 1),
                new Coverage(40, 40, 1, 0),
                new Coverage(40, 39, 0, 0).withThreshold(99),
                new Coverage(40, 39, 0, 0).withForeign(1),
                new Coverage(40, 40, 1, 0).withPictures(2, 1))) {
            Reasoned verdict = VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), coverage);
            SilenceClaim claim = verdict.verdict() == Verdict.CANNOT_TELL
                    ? SilenceClaim.CANNOT_TELL
                    : verdict.toCheck() ? SilenceClaim.TO_CHECK : SilenceClaim.PLAIN;
            assertThat(coverage.silence()).as("%s", coverage).isEqualTo(claim);
        }
        assertThat(HALF.silence()).isEqualTo(SilenceClaim.CANNOT_TELL);
        assertThat(new Coverage(40, 39, 0, 0).silence()).isEqualTo(SilenceClaim.TO_CHECK);
        assertThat(WHOLE.silence()).isEqualTo(SilenceClaim.PLAIN);
    }

    @Test
    void picturesNobodyHasLookedIntoLeaveTheSilenceToBeChecked() {
        Reasoned verdict =
                VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(40, 40, 0, 0).withPictures(3, 0));
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.toCheck()).isTrue();
        assertThat(verdict.why()).contains("3 pages hold pictures whose writing was not recognised");
    }

    @Test
    void whilePicturesBesideTextAreRecognisedTheSilenceIsToBeCheckedAndAnythingElseThatWaitsIsNone() {
        Coverage pictures = new Coverage(40, 40, 1, 0).withPictures(2, 1);
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), pictures))
                .isEqualTo(new Reasoned(
                        Verdict.NOT_MENTIONED,
                        "Not mentioned in the 40 pages that could be read; 2 pages hold pictures whose writing is not yet"
                                + " recognised.",
                        true));
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(40, 40, 1, 0).withPictures(0, 1))
                        .toCheck())
                .isTrue();
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(40, 40, 2, 0).withPictures(2, 1))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(40, 30, 1, 0).withPictures(2, 1))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aPlanOfOnePageIsCheckedBeforeItIsCalledSilent() {
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(1, 1, 0, 0))
                        .toCheck())
                .isTrue();
    }

    @Test
    void pagesInAnotherLanguageAreNoSilence() {
        Reasoned verdict = VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), new Coverage(6, 0, 0, 0).withForeign(6));
        assertThat(verdict.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict.why()).contains("are in English");
    }

    @Test
    void nothingFoundInAPlanReadInPartIsNeverSilence() {
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), HALF).verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 9, 1), HALF).verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), Coverage.NONE)
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whatIsFoundIsFoundHoweverLittleCouldBeRead() {
        assertThat(VerdictRule.judge(true, found(2, 0, 0, 0, 0, 0), HALF).verdict())
                .isEqualTo(Verdict.DISCUSSED);
    }

    @Test
    void anIssueNotAskedOfTheFootprintHasNoVerdictOnThePlan() {
        assertThat(VerdictRule.judge(false, found(0, 0, 0, 0, 0, 0), HALF).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void oneCommittedSentenceDiscusses() {
        assertThat(VerdictRule.judge(true, found(1, 1, 0, 0, 0, 0), WHOLE).verdict())
                .isEqualTo(Verdict.DISCUSSED);
    }

    @Test
    void onePlainSentenceIsInPassingAndToBeChecked() {
        Reasoned verdict = VerdictRule.judge(true, found(1, 0, 0, 0, 0, 0), WHOLE);
        assertThat(verdict.verdict()).isEqualTo(Verdict.MENTIONED_IN_PASSING);
        assertThat(verdict.toCheck()).isTrue();
    }

    @Test
    void headingsAndListsAloneAreInPassingHoweverMany() {
        assertThat(VerdictRule.judge(true, found(0, 0, 7, 0, 0, 0), WHOLE).verdict())
                .isEqualTo(Verdict.MENTIONED_IN_PASSING);
    }

    @Test
    void setAsideIsAMention() {
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 2, 0, 0), WHOLE).verdict())
                .isEqualTo(Verdict.MENTIONED_IN_PASSING);
    }

    @Test
    void wordsInRunningHeadsOnlyLeaveASilenceToCheck() {
        Reasoned verdict = VerdictRule.judge(true, found(0, 0, 0, 0, 0, 3), WHOLE);
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.toCheck()).isTrue();
    }

    @Test
    void relatedWordsInOneSentenceLeaveASilenceToCheck() {
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 0, 0), WHOLE).toCheck())
                .isFalse();
        assertThat(VerdictRule.judge(true, found(0, 0, 0, 0, 1, 0), WHOLE).toCheck())
                .isTrue();
    }

    @Test
    void aPassageCloseInMeaningKeepsSilenceFromBeingClaimedAndNeverMakesAMention() {
        Counts nothing = found(0, 0, 0, 0, 0, 0);
        Reasoned near = VerdictRule.judge(true, nothing, WHOLE, OptionalDouble.of(0.9));
        assertThat(near.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(near.toCheck()).isTrue();
        assertThat(VerdictRule.judge(true, nothing, WHOLE, OptionalDouble.of(0.3))
                        .toCheck())
                .isFalse();
        assertThat(VerdictRule.judge(true, nothing, HALF, OptionalDouble.of(0.9))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void wordsSetAsideAreNamedAndMakeNoMention() {
        Reasoned verdict = VerdictRule.judge(
                true, new Counts("stroke", 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0), WHOLE, OptionalDouble.empty());
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.why()).contains("In 2 sentences its words were found and set aside");
    }

    @Test
    void everyReasonFitsWhereItIsKept() {
        Counts all = new Counts("stroke", 1, 0, 0, 0, 0, 0, 0, 0, 0, 1_000_000, 0, 0);
        assertThat(VerdictRule.judge(true, all, WHOLE).why()).hasSizeLessThan(500);
    }

    @Test
    void aWholePhraseInOneSentenceIsBelieved() {
        Counts phrase = new Counts("stroke", 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1);
        assertThat(VerdictRule.judge(true, phrase, WHOLE).verdict()).isEqualTo(Verdict.MENTIONED_IN_PASSING);
        assertThat(VerdictRule.judge(true, phrase, WHOLE).toCheck()).isFalse();
    }

    @Test
    void wordsThatStandTogetherOtherwiseThanAskedLeaveASilenceToCheckAndNeverMakeAMention() {
        Counts parts = new Counts("stroke", 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        Reasoned verdict = VerdictRule.judge(true, parts, WHOLE);
        assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict.toCheck()).isTrue();
        assertThat(verdict.why()).startsWith("Perhaps in other words");
        assertThat(VerdictRule.judge(true, parts, HALF).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    private static Counts found(int sentences, int committed, int inPassing, int setAside, int related, int dismissed) {
        return new Counts("stroke", 1, sentences, committed, 0, inPassing, setAside, related, 0, dismissed, 0, 1, 1);
    }
}
