package org.candour.figures.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.reading.PlanPage;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersCheckerTest {

    private static final Set<String> OWN = Set.of("vale");
    private static final String GAP = "If we do nothing, the gap will be £100.0 million in 2020/21.";

    @Test
    void schemesThatAddUpToTheGapAreNoAlarm() {
        assertThat(alarms(GAP, schemes("60.0", "30.0", "10.0"))).isEmpty();
    }

    @Test
    void schemesThatDoNotAddUpAreShownWithTheirSum() {
        NumberAlarm alarm = only(alarms(GAP, schemes("60.0", "20.0", "10.0")));
        assertThat(alarm.kind()).isEqualTo(AlarmKind.SCHEMES_AND_GAP);
        assertThat(alarm.arithmetic())
                .containsExactly("£60.0m + £20.0m + £10.0m = £90.0m", "£100.0m − £90.0m = £10.0m");
        assertThat(alarm.passages()).hasSize(4);
    }

    @Test
    void whatIsPrintedAsNotYetIdentifiedClosesTheGapHonestly() {
        assertThat(
                        alarms(
                                GAP,
                                "Closing the gap in 2020/21, £m\nScheme | Net\nOne | 60.0\nTwo | 20.0\nNot yet identified | 20.0\n"))
                .isEmpty();
    }

    @Test
    void schemesListedInASentenceAreAddedUpAgainstTheSumItSays() {
        NumberAlarm alarm = only(alarms("In 2020/21 we will save £26 million: £12 million from medicines,"
                + " £8m from shared estates and £3 million from agency staff."));
        assertThat(alarm.kind()).isEqualTo(AlarmKind.SCHEMES_AND_GAP);
        assertThat(alarm.sentence()).contains("add up to £23.0m; the sentence says £26.0m");
        assertThat(alarm.arithmetic()).containsExactly("£12.0m + £8.0m + £3.0m = £23.0m", "£26.0m − £23.0m = £3.0m");
        assertThat(alarms("In 2020/21 we will save £23 million: £12 million from medicines,"
                        + " £8m from shared estates and £3 million from agency staff."))
                .isEmpty();
    }

    @Test
    void schemesListedInASentenceAreAddedUpAgainstTheGapTheyClose() {
        String list = "We close the gap with £60.0 million from beds, £20.0 million from medicines and £%s million from"
                + " estates.";
        NumberAlarm alarm = only(alarms(GAP, list.formatted("10.0")));
        assertThat(alarm.sentence()).contains("add up to £90.0m", "£100.0m");
        assertThat(alarm.passages()).hasSize(2);
        assertThat(alarms(GAP, list.formatted("20.0"))).isEmpty();
        assertThat(alarms(GAP, schemes("60.0", "20.0", "10.0"), list.formatted("20.0")))
                .as("a list that closes the gap")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will save £35 million, including £12 million from medicines, £8m from estates and £3 million from agency staff.",
                "We will save £35 million: £12 million from medicines and £8m from estates.",
                "We will save £35 million: about £12 million from medicines, £8m from estates and £3 million from agency staff.",
                "We will save £35 million: £12–14 million from medicines, £8m from estates and £3 million from agency staff.",
                "We will save £35 million: £12 million in 2017/18, £8m in 2018/19 and £3 million in 2019/20.",
                "Part of the £35 million we save: £12 million from beds, £8m from estates and £3 million from agency staff.",
                "We will spend £35 million: £12 million from disposals, £8m from loans and £3 million from gifts.",
                "We will save £35 million by 2020/21, £12 million from beds, £8m from estates and £3 million from agency staff.",
                "We will save £25.0 million: £8.3 million from beds, £8.3 million from estates and £8.3 million from agency staff."
            })
    void listsThatMayBePartOfMoreAreNotAddedUp(String sentence) {
        assertThat(alarms(sentence)).isEmpty();
    }

    @Test
    void roundingIsNoContradiction() {
        assertThat(alarms(GAP, schemes("33.3", "33.3", "33.3"))).isEmpty();
        assertThat(alarms(GAP, "Without action, the gap will be £100 million in 2020/21."))
                .isEmpty();
        assertThat(alarms(GAP, "Without action, the gap will be £0.1 billion in 2020/21."))
                .isEmpty();
    }

    @Test
    void aTableWithARowThatCannotBeReadIsNotAddedUp() {
        assertThat(alarms(GAP, schemes("60.0", "20.0", "see annex"))).isEmpty();
    }

    @Test
    void aFigureGivenTwoWaysIsShownWithBothPlaces() {
        NumberAlarm alarm = only(alarms(GAP, "Without action there will be a gap of £112 million by 2020/21."));
        assertThat(alarm.kind()).isEqualTo(AlarmKind.TWO_WAYS);
        assertThat(alarm.sentence()).contains("£100.0m (Main, page 1)", "£112.0m (Main, page 2)");
        assertThat(alarm.arithmetic()).containsExactly("£112.0m − £100.0m = £12.0m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Without action the councils face a gap of £30.0 million by 2020/21.",
                "If nothing changes, the social care part of the gap will be £28.6 million in 2020/21.",
                "Do nothing, and the gap will be between £90 million and £120 million in 2020/21.",
                "If we do nothing, the gap will be around £110 million by 2020/21.",
                "If we do nothing, the gap will be £141 million at the kinder end of the range in 2020/21.",
                "If we do nothing, the gap will be £45.0 million in 2018/19.",
                "Without action the gap at Vale Trusts' sites, providers alone, will be £62.0 million in 2020/21.",
                "The earlier version said that the do-nothing gap was £120 million in 2020/21.",
                "The gap in healthy life expectancy is 14.8 years."
            })
    void partsRangesAlternativesAndOtherYearsAreNoContradiction(String sentence) {
        assertThat(alarms(GAP, sentence)).isEmpty();
    }

    @Test
    void healthAloneAndHealthWithCareAreDifferentGaps() {
        assertThat(alarms(
                        "Without action, health and social care face a gap of £130 million by 2020/21.",
                        "Without action, the health service faces a gap of £100 million by 2020/21."))
                .isEmpty();
    }

    @Test
    void aDifferenceFromTheReturnIsShownAndNobodyAccused() {
        List<NumberAlarm> alarms = NumbersChecker.check(
                pages(GAP), List.of(Returned.footprint("do-nothing-gap", "2020-21", "98.0")), Map.of(), OWN, true);
        assertThat(only(alarms).kind()).isEqualTo(AlarmKind.DIFFERS_FROM_RETURN);
        assertThat(only(alarms).sentence())
                .contains("£100.0m in the plan", "£98.0m in the returns", "the portal cannot say");
    }

    @Test
    void aReturnWithinTheRoundingOfThePlanAgrees() {
        assertThat(NumbersChecker.check(
                        pages(GAP),
                        List.of(Returned.footprint("do-nothing-gap", "2020-21", "100.04")),
                        Map.of(),
                        OWN,
                        true))
                .isEmpty();
    }

    @Test
    void returnsAreOnlyAddedUpWhenEveryOrganisationReturnedOneFigure() {
        String plan =
                "Our two organisations ended 2015/16 with a combined deficit of £9.0 million, excluding the sustainability fund.";
        assertThat(NumbersChecker.check(
                        pages(plan),
                        List.of(Returned.of("A", "net-position", "-5.0"), Returned.of("B", "net-position", "-3.0")),
                        Map.of(),
                        OWN,
                        true))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.arithmetic().getFirst()).isEqualTo("−£9.0m − −£8.0m = −£1.0m"));
        assertThat(NumbersChecker.check(
                        pages(plan),
                        List.of(Returned.of("A", "net-position", "-5.0"), Returned.of("B", "control-total", "-3.0")),
                        Map.of(),
                        OWN,
                        true))
                .isEmpty();
    }

    @Test
    void savingsSchemesAndDeadlinesWithoutANumberAreFound() {
        assertThat(alarms("Shared procurement will deliver significant savings for every partner."))
                .singleElement()
                .matches(alarm -> alarm.kind() == AlarmKind.NO_NUMBER);
        assertThat(alarms("The number of beds will be set out in a later document."))
                .hasSize(1);
        assertThat(alarms(schemes("large", "moderate", "longer term"))).hasSize(1);
        assertThat(alarms("Savings by body, £m\nBody | Net\nOne | 5.0\nTwo | tbc\nThree | 4.0\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shared procurement will deliver savings of £5 million by 2020/21.",
                "Shared procurement will deliver savings. They come to £5 million.",
                "The new centre will save lives and time.",
                "The evaluation will be published in due course, by March 2019."
            })
    void whatHasANumberIsNotAskedForOne(String text) {
        assertThat(alarms(text)).isEmpty();
    }

    @Test
    void ofAPlanThatWasNotReadWholeNothingIsSaidToBeMissing() {
        String claim = "By then the system will be back in balance.";
        assertThat(NumbersChecker.check(pages(claim), List.of(), Map.of(), OWN, true))
                .hasSize(1);
        assertThat(NumbersChecker.check(pages(claim), List.of(), Map.of(), OWN, false))
                .isEmpty();
    }

    @Property(tries = 200)
    void anySchemesThatAddUpToTheGapAreNoAlarm(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = 1, max = 9999) Integer> tenths) {
        String sum = BigDecimal.valueOf(tenths.stream().mapToInt(any -> any).sum(), 1)
                .toPlainString();
        String[] rows = tenths.stream()
                .map(any -> BigDecimal.valueOf(any, 1).toPlainString())
                .toArray(String[]::new);
        String gap = "If we do nothing, the gap will be £" + sum + " million in 2020/21.";
        assertThat(alarms(gap, schemes(rows))).isEmpty();
    }

    @Property(tries = 200)
    void anyGapFartherAwayThanRoundingIsAnAlarm(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = 1, max = 9999) Integer> tenths,
            @ForAll @IntRange(min = 20, max = 500) int more) {
        int sum = tenths.stream().mapToInt(any -> any).sum();
        String[] rows = tenths.stream()
                .map(any -> BigDecimal.valueOf(any, 1).toPlainString())
                .toArray(String[]::new);
        String gap = "If we do nothing, the gap will be £" + BigDecimal.valueOf(sum + more, 1) + " million in 2020/21.";
        assertThat(only(alarms(gap, schemes(rows))).kind()).isEqualTo(AlarmKind.SCHEMES_AND_GAP);
    }

    private static String schemes(String... amounts) {
        StringBuilder table = new StringBuilder("Closing the gap in 2020/21, £m\nScheme | Net\n");
        for (int i = 0; i < amounts.length; i++) {
            table.append("Scheme ")
                    .append((char) ('A' + i))
                    .append(" | ")
                    .append(amounts[i])
                    .append('\n');
        }
        return table.toString();
    }

    private static NumberAlarm only(List<NumberAlarm> alarms) {
        assertThat(alarms).hasSize(1);
        return alarms.getFirst();
    }

    private static List<NumberAlarm> alarms(String... texts) {
        return NumbersChecker.check(pages(texts), List.of(), Map.of(), OWN, true);
    }

    private static List<PlanPage> pages(String... texts) {
        List<PlanPage> pages = new ArrayList<>();
        for (String text : texts) {
            Page page = new Page(pages.size() + 1, Readability.TEXT, "", text, "");
            pages.add(PlanPage.of(new DocumentId(new UUID(0, 1)), "Main", "page", page));
        }
        return pages;
    }
}
