package org.candour.silences.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.search.VocabularyChanged;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No silence is claimed from counts of other words or other texts than those of today. */
class VerdictKeeperTest {

    private static final String PAGE = "Our plan for the area is about hospitals and the people who use them. ";
    private static final String EQZ = "The EQZ opens at Tarnside Hospital in April 2018 with 20 beds. ";
    private static final String CARERS = "Carers asked about the EQZ again. ";
    private static final String AMBULANCES = "We will buy 12 ambulances for £3m by April 2018. ";

    @TempDir
    private Path data;

    private final VerdictsHouse.Plans plans = new VerdictsHouse.Plans();
    private PlanVersion version;
    private VerdictsHouse house;

    @BeforeEach
    void open() throws InterruptedException {
        version = plans.plan("F1", false, PAGE + EQZ, PAGE + CARERS, PAGE + AMBULANCES, PAGE);
        house = new VerdictsHouse(data, plans);
        house.issue("zones", "extra quick zone");
        house.issue("ambulances", "ambulances");
        house.start();
        assertThat(cell("zones"))
                .hasValueSatisfying(cell -> assertThat(cell.isSilence()).isTrue());
        assertThat(verdict("ambulances")).contains(Verdict.DISCUSSED);
    }

    @AfterEach
    void close() throws InterruptedException {
        house.close();
        VerdictsHouse.knowNothingElse();
    }

    @Test
    void fromTheMomentOfANewNameOnTheOldSilenceIsNotClaimedAndNothingElseIsTouched() {
        String before = stored();
        VerdictsHouse.know("extra quick zone", "EQZ");
        assertThat(cell("zones")).isEmpty();
        assertThat(verdict("ambulances")).contains(Verdict.DISCUSSED);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatTheNewNameTouchesIsCountedAnew() throws InterruptedException {
        VerdictsHouse.know("extra quick zone", "EQZ");
        house.verdicts().on(new VocabularyChanged());
        house.finish();
        assertThat(verdict("zones")).contains(Verdict.DISCUSSED);
        VerdictsHouse.knowNothingElse();
        assertThat(cell("zones")).isEmpty();
        house.verdicts().on(new VocabularyChanged());
        house.finish();
        assertThat(cell("zones"))
                .hasValueSatisfying(cell -> assertThat(cell.isSilence()).isTrue());
    }

    @Test
    void aPortalThatDiedBetweenTheChangeAndTheCountingDoesNotTakeUpTheOldSilence() throws InterruptedException {
        house.restart();
        VerdictsHouse.know("extra quick zone", "EQZ");
        house.startWithoutCounting();
        assertThat(cell("zones")).isEmpty();
        assertThat(verdict("ambulances")).contains(Verdict.DISCUSSED);
        house.restart();
        house.start();
        assertThat(verdict("zones")).contains(Verdict.DISCUSSED);
    }

    @Test
    void aNewNameOfAWordThatCommitsSomebodyIsCountedToo() throws InterruptedException {
        house.issue("people", List.of("carers"), List.of("extra quick zone"));
        house.restart();
        house.start();
        assertThat(committed("people")).isZero();
        VerdictsHouse.know("extra quick zone", "EQZ");
        house.verdicts().on(new VocabularyChanged());
        house.finish();
        assertThat(committed("people")).isPositive();
    }

    @Test
    void anIssueEditedWhileTheIndexIsMadeAnewIsNotCountedInAnEmptyOne() throws InterruptedException {
        house.search.working().reset();
        house.change("ambulances", "ambulances", "paramedics");
        assertThat(cell("ambulances")).isEmpty();
        house.search.indexed();
        house.indexed(version);
        assertThat(verdict("ambulances")).contains(Verdict.DISCUSSED);
    }

    @Test
    void anIssueThatCannotBeSearchedAnyMoreDoesNotKeepTheOthersFromBeingCounted() throws InterruptedException {
        house.issue("bad", "midwi*");
        house.issue("good", "Tarnside");
        house.restart();
        house.start();
        assertThat(cell("bad")).isEmpty();
        assertThat(verdict("good")).contains(Verdict.DISCUSSED);
    }

    @Test
    void whatWasCountedInTextsOfYesterdayIsNotTakenUp() throws InterruptedException {
        plans.document(version, plans.onlyDocument(version), PAGE, PAGE, PAGE, PAGE);
        assertThat(cell("ambulances")).isEmpty();
        house.search.indexed();
        house.indexed(version);
        assertThat(cell("ambulances"))
                .hasValueSatisfying(cell -> assertThat(cell.isSilence()).isTrue());
    }

    private Optional<Cell> cell(String issue) {
        return house.matrix().rows().getFirst().cell(issue);
    }

    private Optional<Verdict> verdict(String issue) {
        return cell(issue).map(Cell::verdict);
    }

    private int committed(String issue) {
        return cell(issue).orElseThrow().counts().committed();
    }

    private String stored() {
        return house.db
                .sql("select counts from silence_row")
                .query(String.class)
                .single();
    }
}
