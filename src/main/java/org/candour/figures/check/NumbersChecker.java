package org.candour.figures.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.figures.NumberAlarm;
import org.candour.figures.reading.PlanPage;
import org.candour.finance.Figure;

/** The agreed-numbers check of one plan version. Pure: the same pages and returns give the same alarms. */
public final class NumbersChecker {

    private NumbersChecker() {}

    /**
     * The alarms, the heaviest first.
     *
     * @param returns the footprint's figures
     * @param organisations its organisations' names, by code
     * @param mayBeComplete whether enough of the plan was read to say that something was not found in it
     */
    public static List<NumberAlarm> check(
            List<PlanPage> pages, List<Figure> returns, Map<String, String> organisations, boolean mayBeComplete) {
        List<Fact> facts = pages.stream()
                .flatMap(page -> Stream.concat(ProseFacts.of(page).stream(), TableFacts.of(page).stream()))
                .toList();
        List<Closing> tables = pages.stream()
                .flatMap(page -> page.numbers().tables().stream()
                        .map(table -> Closing.of(page, table))
                        .flatMap(Optional::stream))
                .toList();
        List<ProseSchemes> lists =
                pages.stream().flatMap(page -> ProseSchemes.in(page).stream()).toList();
        List<NumberAlarm> alarms = new ArrayList<>(SchemesAndGap.in(facts, tables, lists));
        lists.forEach(list -> list.alarm().ifPresent(alarms::add));
        alarms.addAll(TwoWays.in(facts));
        alarms.addAll(AgainstReturns.in(facts, new ReturnedFigures(returns, organisations)));
        pages.forEach(page -> alarms.addAll(NoNumber.in(page)));
        if (mayBeComplete) {
            alarms.addAll(NoSchemeAtAll.in(pages, tables, lists));
        }
        Map<String, NumberAlarm> once = new LinkedHashMap<>();
        alarms.forEach(alarm -> once.putIfAbsent(alarm.key(), alarm));
        return once.values().stream()
                .sorted(Comparator.comparingInt(NumberAlarm::weight).reversed())
                .toList();
    }
}
