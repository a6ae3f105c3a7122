package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;
import org.candour.figures.Unit;
import org.candour.figures.reading.Table.Row;

/**
 * Whether the schemes add up to the gap. One table that closes it is enough, and a sum is only made of a table all of
 * whose schemes have an amount in the same column.
 */
final class SchemesAndGap {

    private SchemesAndGap() {}

    static List<NumberAlarm> in(List<Fact> facts, List<Closing> tables) {
        List<Fact> gaps = last(facts);
        boolean isClosed = tables.stream().anyMatch(table -> closes(table, gaps));
        if (gaps.isEmpty() || isClosed) {
            return List.of();
        }
        Map<String, List<Closing>> bySum = new LinkedHashMap<>();
        tables.stream().filter(table -> table.parts().size() > 2).forEach(table -> bySum.computeIfAbsent(
                        table.sum().stripTrailingZeros().toPlainString(), none -> new ArrayList<>())
                .add(table));
        return bySum.values().stream().map(same -> alarm(same, gaps)).toList();
    }

    /** The gap at the end of the plan: the schemes are those of that year. */
    private static List<Fact> last(List<Fact> facts) {
        List<Fact> gaps = facts.stream()
                .filter(fact -> fact.statement() == Statement.DO_NOTHING_GAP)
                .toList();
        String year =
                gaps.stream().map(Fact::year).max(Comparator.naturalOrder()).orElse("");
        return gaps.stream()
                .filter(fact -> fact.year().equals(year) || fact.year().isEmpty())
                .toList();
    }

    private static boolean closes(Closing table, List<Fact> gaps) {
        return gaps.stream()
                .anyMatch(gap -> table.totals().stream().anyMatch(total -> gap.agreesWith(total, table.step()))
                        || !table.parts().isEmpty() && gap.agreesWith(table.sum(), table.step()));
    }

    private static NumberAlarm alarm(List<Closing> same, List<Fact> gaps) {
        Closing table = same.getFirst();
        BigDecimal sum = table.sum();
        List<Fact> different = new ArrayList<>();
        for (Fact gap : gaps) {
            if (different.stream().noneMatch(gap::agreesWith)) {
                different.add(gap);
            }
        }
        String sums = amount(sum);
        String said = different.stream()
                .map(gap -> amount(gap.value()) + " (" + gap.passage().place() + ")")
                .collect(Collectors.joining(" or "));
        String places = same.stream().map(one -> one.page().place()).distinct().collect(Collectors.joining("; "));
        return new NumberAlarm(
                AlarmKeys.of(AlarmKind.SCHEMES_AND_GAP, sum.stripTrailingZeros().toPlainString()),
                AlarmKind.SCHEMES_AND_GAP,
                100,
                "The " + table.parts().size() + " schemes on " + places + " add up to " + sums
                        + "; the gap they are said to close is " + said + ". For the difference no scheme was found.",
                arithmetic(table, different),
                passages(same, different));
    }

    private static List<String> arithmetic(Closing table, List<Fact> gaps) {
        List<String> lines = new ArrayList<>();
        lines.add(table.parts().stream().map(SchemesAndGap::amount).collect(Collectors.joining(" + ")) + " = "
                + amount(table.sum()));
        gaps.forEach(gap -> lines.add(amount(gap.value()) + " − " + amount(table.sum()) + " = "
                + amount(gap.value().subtract(table.sum()))));
        return lines;
    }

    private static List<StatedPassage> passages(List<Closing> same, List<Fact> gaps) {
        List<StatedPassage> passages = new ArrayList<>();
        gaps.forEach(gap -> passages.add(gap.passage()));
        for (Closing table : same) {
            for (Row row : table.schemes()) {
                passages.add(table.page().passage(row.stretch()));
            }
        }
        return passages;
    }

    private static String amount(BigDecimal value) {
        return Said.amount(value, Unit.POUNDS);
    }
}
