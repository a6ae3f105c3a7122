package org.candour.figures.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;

/** Figures that differ from the returns by more than the rounding of both. */
final class AgainstReturns {

    private AgainstReturns() {}

    static List<NumberAlarm> in(List<Fact> facts, ReturnedFigures returns) {
        Map<String, List<Fact>> differing = new LinkedHashMap<>();
        for (Fact fact : facts) {
            boolean differs = returns.of(fact)
                    .filter(returned -> !fact.agreesWith(returned.value(), returned.step()))
                    .isPresent();
            if (differs) {
                String key = fact.statement() + " " + (fact.isWhole() ? "" : fact.scope()) + " " + fact.year() + " "
                        + fact.value().toPlainString();
                differing.computeIfAbsent(key, none -> new ArrayList<>()).add(fact);
            }
        }
        return differing.entrySet().stream()
                .map(entry -> alarm(
                        entry.getKey(),
                        entry.getValue(),
                        returns.of(entry.getValue().getFirst()).orElseThrow()))
                .toList();
    }

    private static NumberAlarm alarm(String key, List<Fact> facts, ReturnedFigure returned) {
        Fact what = facts.getFirst();
        String whose = what.isWhole() ? "" : " of “" + what.scope() + "”";
        String plan = Said.amount(what.value(), what.unit());
        String other = Said.amount(returned.value(), what.unit());
        return new NumberAlarm(
                AlarmKeys.of(AlarmKind.DIFFERS_FROM_RETURN, key),
                AlarmKind.DIFFERS_FROM_RETURN,
                what.isWhole() ? 80 : 70,
                what.statement().words() + whose + Said.inYear(what.year()) + " is " + plan + " in the plan ("
                        + Said.places(facts.stream().map(Fact::passage).toList()) + ") and " + other
                        + " in the returns. Which of them is right, the portal cannot say."
                        + AlarmKeys.recognised(facts),
                List.of(
                        plan + " − " + other + " = "
                                + Said.amount(what.value().subtract(returned.value()), what.unit()),
                        "Returns: " + returned.rests()),
                facts.stream().map(Fact::passage).distinct().toList());
    }
}
