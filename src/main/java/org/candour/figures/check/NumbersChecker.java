package org.candour.figures.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedFigure;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.StatedFigures;
import org.candour.finance.Figure;

/** The agreed-numbers check of one plan version. Pure: the same pages and returns give the same alarms. */
public final class NumbersChecker {

    private NumbersChecker() {}

    /**
     * The alarms, the heaviest first.
     *
     * @param returns the footprint's figures
     * @param organisations its organisations' names, by code
     * @param own the words of the footprint's own name, in small letters
     * @param mayBeComplete whether enough of the plan was read to say that something was not found in it
     */
    public static List<NumberAlarm> check(
            List<PlanPage> pages,
            List<Figure> returns,
            Map<String, String> organisations,
            Set<String> own,
            boolean mayBeComplete) {
        List<Fact> facts = pages.stream()
                .flatMap(page -> Stream.concat(ProseFacts.of(page, own).stream(), TableFacts.of(page).stream()))
                .toList();
        List<Closing> tables = pages.stream()
                .flatMap(page -> page.numbers().tables().stream()
                        .map(table -> Closing.of(page, table))
                        .flatMap(Optional::stream))
                .toList();
        List<ProseSchemes> lists =
                pages.stream().flatMap(page -> ProseSchemes.in(page).stream()).toList();
        List<StatedFigure> figures =
                pages.stream().flatMap(page -> StatedFigures.of(page).stream()).toList();
        Mentions mentions = new Mentions(figures);
        ReturnedFigures returned = new ReturnedFigures(returns, organisations);
        List<NumberAlarm> alarms =
                new ArrayList<>(TwoWays.in(ProseScheme.unexplained(facts, mentions), returned, mentions));
        alarms.addAll(AgainstReturns.in(facts, returned, mentions));
        lists.forEach(list -> list.alarm().ifPresent(alarms::add));
        if (mayBeComplete) {
            alarms.addAll(SchemesAndGap.in(facts, tables, lists));
            StillOpen open = new StillOpen(figures);
            pages.forEach(page -> alarms.addAll(NoNumber.in(page, open)));
            alarms.addAll(NoSchemeAtAll.in(pages, tables));
        }
        Map<String, NumberAlarm> once = new LinkedHashMap<>();
        alarms.forEach(alarm -> once.putIfAbsent(alarm.key(), alarm));
        return once.values().stream()
                .sorted(Comparator.comparingInt(NumberAlarm::weight).reversed())
                .toList();
    }
}
