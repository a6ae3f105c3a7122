package org.candour.figures.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.reading.PlanPage;
import org.candour.finance.Figure;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an honest plan may say in ordinary words without being accused of anything. */
class FalseAccusationsTest {

    private static final String BALANCE = "Through the schemes below the system will return to balance by 2020/21.";
    private static final String GAP =
            "If nothing is done the health system will face a gap of £175 million by 2020/21.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prevention will save £31m a year by 2020/21.",
                "Integrated community services will contribute £88 million.",
                "One acute network will release £70 million, and back office consolidation £40 million.",
                "Fewer beds bring in £4 million.",
                "Savings, £m\nWhat | Amount £m\nPrevention | 4.0\n"
            })
    void schemesInSentencesAreSchemes(String scheme) {
        assertThat(kinds(List.of(), BALANCE, scheme)).isEmpty();
        assertThat(kinds(List.of(), BALANCE)).containsExactly(AlarmKind.NO_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We estimate that £15.0 million of capital will be needed to deliver our plans for estates and digital.",
                "The backlog of repairs is £27.9 million.",
                "Without action the system would face a gap of £96.0 million by 2020/21."
            })
    void whatIsSpentIsNoScheme(String spending) {
        assertThat(kinds(List.of(), BALANCE, spending)).containsExactly(AlarmKind.NO_NUMBER);
    }

    @Test
    void aPlanThatAlsoGivesTheFigureOfTheReturnDoesNotDifferFromIt() {
        List<Figure> returns = List.of(Returned.footprint("do-nothing-gap", "2020-21", "596"));
        assertThat(kinds(returns, GAP)).containsExactly(AlarmKind.DIFFERS_FROM_RETURN);
        assertThat(kinds(
                        returns,
                        GAP,
                        "Adding the county council's social care the gap would be £596 million by 2020/21."))
                .isEmpty();
        assertThat(kinds(returns, GAP, "The gap, £m\nWhat | 2020/21\nHealth and social care | 596.0\n"))
                .isEmpty();
        assertThat(kinds(returns, GAP, "The gap in 2018/19 will be £596 million."))
                .containsExactly(AlarmKind.DIFFERS_FROM_RETURN);
    }

    @Test
    void theReturnsOwnNoteIsToldAndMakesItAQuestion() {
        NumberAlarm alarm = alarms(
                        List.of(Returned.footprint("do-nothing-gap", "2020-21", "596", "includes specialised care")),
                        GAP)
                .getFirst();
        assertThat(alarm.sentence())
                .contains("which add: “includes specialised care”. Do both mean the same?")
                .doesNotContain("right");
        assertThat(alarm.weight()).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "may be cumulative over five years | If nothing is done there will be a gap of £175 million by 2020/21.",
                "health and social care | If nothing is done the health system will face a gap of £175 million by 2020/21.",
                "NHS only | If nothing is done, health and social care will face a gap of £175 million by 2020/21.",
                "'' | In the single year 2020/21 the do-nothing gap is £175 million.",
                "'' | Doing nothing would leave a gap of £175 million in the west of the county in 2020/21."
            })
    void aReturnOfSomethingElseIsNotHeldAgainstThePlan(String note, String plan) {
        assertThat(kinds(List.of(Returned.footprint("do-nothing-gap", "2020-21", "596", note)), plan))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doing nothing would leave a shortfall of £557 million by 2020/21. This is the cumulative gap over five years. | In the single year 2020/21 the do-nothing gap is £140 million.",
                "If nothing changes we would need 180 additional beds in the east of the county. | If nothing changes we would need 95 additional beds in the west of the county.",
                "If nothing changes we would need 180 additional beds. | If nothing changes St Anne's would need 95 additional beds.",
                "If nothing changes we would need 180 additional beds. | If nothing changes we would need 95 community beds.",
                "If nothing changes we would need 180 additional beds. | At Poole alone, if nothing changes, we would need 95 beds.",
                "Our plan needs capital of £85 million. | The capital we ask for is £97 million, of which £12 million comes from the trusts' own money.",
                "Our plan needs capital of £85 million. | Our digital programme requires capital of £9 million.",
                "Our plan needs capital of £85 million. | We need capital of £40 million for the new wards.",
                "If nothing is done the NHS will face a gap of £175 million by 2020/21. | If nothing is done the gap will be £209 million by 2020/21. Social care takes it to £209 million.",
                "If nothing is done the gap will be £175 million by 2020/21. | If nothing is done the gap in Poole would be £30 million by 2020/21.",
                "If nothing is done the gap will be £175 million by 2020/21. | If nothing is done Poole Hospital would face a gap of £30 million by 2020/21."
            })
    void whatIsSaidToBeSomethingElseIsNotGivenTwoWays(String one, String other) {
        assertThat(kinds(List.of(), one, other)).isEmpty();
    }

    @Test
    void whatIsNarrowedAlikeStillCountsAsTheSame() {
        assertThat(kinds(
                        List.of(),
                        "Doing nothing would leave a cumulative gap of £557 million by 2020/21.",
                        "Doing nothing, the gap is £575 million by 2020/21 over the five years."))
                .containsExactly(AlarmKind.TWO_WAYS);
        assertThat(kinds(
                        List.of(),
                        "If nothing changes we would need 180 beds in the east of the county.",
                        "In the east we would need 108 more beds if nothing changes."))
                .containsExactly(AlarmKind.TWO_WAYS);
        assertThat(kinds(List.of(), "Our plan needs capital of £85 million.", "We ask for £97 million of capital."))
                .containsExactly(AlarmKind.TWO_WAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposals will be brought forward in due course.",
                "Shared procurement will deliver significant savings.",
                BALANCE,
                "Savings by body, £m\nBody | Net\nOne | 5.0\nTwo | tbc\nThree | 4.0\n"
            })
    void nothingIsMissingFromAPlanThatCouldNotBeReadWhole(String text) {
        assertThat(NumbersChecker.check(pages(text), List.of(), Map.of(), Set.of(), true))
                .hasSize(1);
        assertThat(NumbersChecker.check(pages(text), List.of(), Map.of(), Set.of(), false))
                .isEmpty();
    }

    private static List<AlarmKind> kinds(List<Figure> returns, String... texts) {
        return alarms(returns, texts).stream().map(NumberAlarm::kind).toList();
    }

    private static List<NumberAlarm> alarms(List<Figure> returns, String... texts) {
        return NumbersChecker.check(pages(texts), returns, Map.of(), Set.of("dorset"), true);
    }

    private static List<PlanPage> pages(String... texts) {
        List<PlanPage> pages = new ArrayList<>();
        Arrays.stream(texts)
                .map(text -> new Page(pages.size() + 1, Readability.TEXT, "", text, ""))
                .forEach(page -> pages.add(PlanPage.of(new DocumentId(new UUID(0, 1)), "Main", "page", page)));
        return pages;
    }
}
