package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;

/** Figures that the plan gives with different values in different places, rounding aside. */
final class TwoWays {

    private TwoWays() {}

    static List<NumberAlarm> in(List<Fact> facts, ReturnedFigures returns, Mentions mentions) {
        List<NumberAlarm> alarms = new ArrayList<>();
        List<Fact> left = new ArrayList<>(scoped(dated(facts), mentions));
        while (!left.isEmpty()) {
            Fact first = left.getFirst();
            List<Fact> same = left.stream()
                    .filter(fact -> fact.year().equals(first.year()) && fact.isAboutTheSameAs(first))
                    .toList();
            left.removeAll(same);
            List<List<Fact>> values = values(first.statement() == Statement.OUTTURN ? opposite(same) : same);
            if (values.size() > 1) {
                alarms.add(alarm(first, values, returns));
            }
        }
        return alarms;
    }

    /** Outturns are told with and without so much that only a surplus and a deficit of the same amount say anything. */
    private static List<Fact> opposite(List<Fact> same) {
        return same.stream()
                .filter(fact -> same.stream()
                        .anyMatch(other -> other.value().add(fact.value()).signum() == 0))
                .toList();
    }

    /** A gap without a year is the one at the end of the plan. */
    private static List<Fact> dated(List<Fact> facts) {
        String last = facts.stream()
                .filter(fact -> fact.statement() == Statement.DO_NOTHING_GAP)
                .map(Fact::year)
                .max(String::compareTo)
                .orElse("");
        return facts.stream()
                .map(fact -> fact.statement() == Statement.DO_NOTHING_GAP
                                && fact.year().isEmpty()
                        ? fact.with(fact.scope(), last, fact.value())
                        : fact)
                .toList();
    }

    /** A gap that says nothing about social care is with it where the plan gives that very amount as with it. */
    private static List<Fact> scoped(List<Fact> facts, Mentions mentions) {
        return facts.stream()
                .map(fact -> fact.statement() == Statement.DO_NOTHING_GAP
                                && fact.scope().isEmpty()
                                && mentions.countsCare(fact)
                        ? fact.with(Fact.HEALTH_AND_CARE, fact.year(), fact.value())
                        : fact)
                .toList();
    }

    /** What the returns say to it, where one of the values is theirs. */
    private static List<String> returned(List<List<Fact>> values, ReturnedFigures returns) {
        return values.stream()
                .map(List::getFirst)
                .flatMap(fact -> returns
                        .of(fact)
                        .filter(found -> fact.agreesWith(found.value(), found.step()))
                        .map(found -> "Returns: " + Said.amount(found.value(), fact.unit()) + ", as on "
                                + fact.passage().place() + " (" + found.rests() + ")")
                        .stream())
                .toList();
    }

    /** Those that agree, together; the most often stated value first. */
    private static List<List<Fact>> values(List<Fact> same) {
        List<List<Fact>> values = new ArrayList<>();
        for (Fact fact : same) {
            values.stream()
                    .filter(group -> group.stream().allMatch(fact::agreesWith))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(fact), () -> values.add(new ArrayList<>(List.of(fact))));
        }
        values.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return values;
    }

    private static NumberAlarm alarm(Fact what, List<List<Fact>> values, ReturnedFigures returns) {
        String subject = what.statement().words()
                + (what.isWhole() ? "" : " of “" + what.scope() + "”")
                + Said.inYear(what.year());
        String said = values.stream()
                .map(group -> Said.amount(group.getFirst().value(), what.unit()) + " ("
                        + Said.places(group.stream().map(Fact::passage).toList()) + ")")
                .collect(Collectors.joining(", and as "));
        BigDecimal one = values.get(0).getFirst().value();
        BigDecimal other = values.get(1).getFirst().value();
        BigDecimal high = one.max(other);
        BigDecimal low = one.min(other);
        List<String> arithmetic = new ArrayList<>(List.of(Said.amount(high, what.unit()) + " − "
                + Said.amount(low, what.unit()) + " = " + Said.amount(high.subtract(low), what.unit())));
        arithmetic.addAll(returned(values, returns));
        List<StatedPassage> passages = values.stream()
                .flatMap(List::stream)
                .map(Fact::passage)
                .distinct()
                .toList();
        String key = what.statement() + " " + what.scope() + " " + what.year() + " "
                + values.stream()
                        .map(g -> g.getFirst().value().toPlainString())
                        .sorted()
                        .toList();
        return new NumberAlarm(
                AlarmKeys.of(AlarmKind.TWO_WAYS, key),
                AlarmKind.TWO_WAYS,
                what.statement() == Statement.SCHEME ? 60 : 90,
                subject + " " + what.statement().verb() + " given as " + said + "."
                        + AlarmKeys.recognised(
                                values.stream().flatMap(List::stream).toList()),
                arithmetic,
                passages);
    }
}
