package org.candour.figures.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;

/**
 * Figures that differ from the returns by more than the rounding of both. None where the plan also gives the figure of the
 * return, wherever that is, or where one of the two is said to cover something else.
 */
final class AgainstReturns {

    private AgainstReturns() {}

    static List<NumberAlarm> in(List<Fact> facts, ReturnedFigures returns, Mentions mentions) {
        Map<String, List<Fact>> differing = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (differs(fact, returns, mentions)) {
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

    private static boolean differs(Fact fact, ReturnedFigures returns, Mentions mentions) {
        Optional<ReturnedFigure> returned = returns.of(fact);
        return fact.qualifiers().isEmpty()
                && returned.filter(found -> !fact.agreesWith(found.value(), found.step()))
                        .filter(found -> !Scopes.areOther(fact, found.note()))
                        .filter(found -> mentions.of(fact, found).isEmpty())
                        .isPresent();
    }

    private static NumberAlarm alarm(String key, List<Fact> facts, ReturnedFigure returned) {
        Fact what = facts.getFirst();
        String whose = what.isWhole() ? "" : " of “" + what.scope() + "”";
        String plan = Said.amount(what.value(), what.unit());
        String other = Said.amount(returned.value(), what.unit());
        return new NumberAlarm(
                AlarmKeys.of(AlarmKind.DIFFERS_FROM_RETURN, key),
                AlarmKind.DIFFERS_FROM_RETURN,
                !returned.note().isEmpty() ? 40 : what.isWhole() ? 80 : 70,
                what.statement().words() + whose + Said.inYear(what.year()) + " "
                        + what.statement().verb() + " " + plan + " in the plan ("
                        + Said.places(facts.stream().map(Fact::passage).toList()) + ") and " + other
                        + " in the returns" + question(what, returned) + AlarmKeys.recognised(facts),
                List.of(
                        plan + " − " + other + " = "
                                + Said.amount(what.value().subtract(returned.value()), what.unit()),
                        "Returns: " + returned.rests()),
                facts.stream().map(Fact::passage).distinct().toList());
    }

    private static String question(Fact what, ReturnedFigure returned) {
        if (!returned.note().isEmpty()) {
            return ", which add: “" + returned.note() + "”. Do both mean the same?";
        }
        return what.statement() == Statement.DO_NOTHING_GAP
                ? ". Do both mean the same: one year or several, health alone or with social care? If so, which of them is"
                        + " right, the portal cannot say."
                : ". Which of them is right, the portal cannot say.";
    }
}
