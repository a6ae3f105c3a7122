package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static List<NumberAlarm> in(List<Fact> facts, List<Closing> tables, List<ProseSchemes> lists) {
        List<Fact> gaps = last(facts);
        boolean isClosed = tables.stream().anyMatch(table -> closes(table, gaps))
                || lists.stream().anyMatch(list -> closes(list, gaps));
        if (gaps.isEmpty() || isClosed) {
            return List.of();
        }
        Map<String, List<Closing>> bySum = new LinkedHashMap<>();
        tables.stream().filter(table -> table.parts().size() > 2).forEach(table -> bySum.computeIfAbsent(
                        table.sum().stripTrailingZeros().toPlainString(), none -> new ArrayList<>())
                .add(table));
        return Stream.concat(
                        bySum.values().stream().map(same -> alarm(same, gaps)),
                        lists.stream().filter(ProseSchemes::isSaidToCloseTheGap).map(list -> alarm(list, gaps)))
                .toList();
    }

    private static boolean closes(ProseSchemes list, List<Fact> gaps) {
        return gaps.stream().anyMatch(gap -> gap.agreesWith(list.sum(), list.step()));
    }

    private static NumberAlarm alarm(ProseSchemes list, List<Fact> gaps) {
        List<Fact> different = different(gaps);
        List<StatedPassage> passages = new ArrayList<>();
        different.forEach(gap -> passages.add(gap.passage()));
        passages.add(list.page().passage(list.sentence()));
        List<String> lines = new ArrayList<>(List.of(list.arithmetic()));
        different.forEach(gap -> lines.add(amount(gap.value()) + " − " + amount(list.sum()) + " = "
                + amount(gap.value().subtract(list.sum()))));
        return new NumberAlarm(
                AlarmKeys.of(
                        AlarmKind.SCHEMES_AND_GAP,
                        "listed " + list.sum().stripTrailingZeros().toPlainString()),
                AlarmKind.SCHEMES_AND_GAP,
                95,
                "The " + list.parts().size() + " schemes listed in a sentence ("
                        + list.page().place() + ") add up to " + amount(list.sum())
                        + "; the gap they are said to close is " + said(different)
                        + ". For the difference no scheme was found.",
                lines,
                passages);
    }

    /** The gap at the end of the plan: the schemes are those of that year. */
    private static List<Fact> last(List<Fact> facts) {
        List<Fact> gaps = facts.stream()
                .filter(fact -> fact.statement() == Statement.DO_NOTHING_GAP)
                .filter(fact -> fact.qualifiers().isEmpty() || fact.qualifiers().equals(Qualifiers.ONE_YEAR))
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
        List<Fact> different = different(gaps);
        String sums = amount(sum);
        String said = said(different);
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

    private static List<Fact> different(List<Fact> gaps) {
        List<Fact> different = new ArrayList<>();
        for (Fact gap : gaps) {
            if (different.stream().noneMatch(gap::agreesWith)) {
                different.add(gap);
            }
        }
        return different;
    }

    private static String said(List<Fact> gaps) {
        return gaps.stream()
                .map(gap -> amount(gap.value()) + " (" + gap.passage().place() + ")")
                .collect(Collectors.joining(" or "));
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
