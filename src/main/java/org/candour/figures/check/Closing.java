package org.candour.figures.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Table;
import org.candour.figures.reading.Table.Cell;
import org.candour.figures.reading.Table.Row;

/**
 * A table of schemes that is said to close the gap.
 *
 * @param schemes its rows that are no totals
 * @param totals what its rows of totals give, in any column
 * @param parts the amount of each scheme, from one column; empty unless every scheme has one there
 */
record Closing(PlanPage page, Table table, List<Row> schemes, List<BigDecimal> totals, List<BigDecimal> parts) {

    private static final Pattern TITLE = ProseFacts.words(
            "clos\\w+ (?:the|our) (?:financial )?gap|gap (?:of \\S+ \\S+ )?(?:is|is to be|will be) closed|how we close it|savings?(?: programmes?| schemes?| plan)?|contribution of each|where savings will come from|bridge|closing the gap");
    private static final Pattern NOT_CLOSING =
            ProseFacts.words("by (?:scheme and )?year|dropped|planned and made|would have saved|made|cases?|agency");
    private static final Pattern SUM = Pattern.compile(
            "(?i)(?:sub-?)?totals?\\b.*|all|schemes|gap closed|gap|our own schemes|identified.*|net total|grand total");

    static boolean isClosing(Table table) {
        String title = table.title().toLowerCase(Locale.ROOT);
        return TITLE.matcher(title).find() && !NOT_CLOSING.matcher(title).find();
    }

    static Optional<Closing> of(PlanPage page, Table table) {
        if (!isClosing(table)) {
            return Optional.empty();
        }
        List<Row> schemes = new ArrayList<>();
        List<BigDecimal> totals = new ArrayList<>();
        for (Row row : table.rows()) {
            if (SUM.matcher(row.label().strip()).matches()) {
                row.money().forEach(amount -> totals.add(amount.value()));
            } else if (row.stretch().text().contains(" | ")) {
                schemes.add(row);
            }
        }
        List<BigDecimal> parts = table.isWhole() ? parts(schemes) : List.of();
        return Optional.of(new Closing(page, table, List.copyOf(schemes), List.copyOf(totals), parts));
    }

    /** The net column, else the only one with money, else the gross one; nothing if a scheme has no amount there. */
    private static List<BigDecimal> parts(List<Row> schemes) {
        for (String column : List.of("net", "", "gross")) {
            List<BigDecimal> parts = new ArrayList<>();
            for (Row row : schemes) {
                amount(row, column).ifPresent(parts::add);
            }
            if (!parts.isEmpty() && parts.size() == schemes.size()) {
                return parts;
            }
        }
        return List.of();
    }

    private static Optional<BigDecimal> amount(Row row, String column) {
        List<Cell> money = row.cells().stream().filter(TableFacts::isMoney).toList();
        Optional<Cell> cell = column.isEmpty()
                ? money.size() == 1 ? Optional.of(money.getFirst()) : Optional.empty()
                : money.stream()
                        .filter(any -> any.column().toLowerCase(Locale.ROOT).contains(column))
                        .findFirst();
        return cell.map(found -> Objects.requireNonNull(found.amount()).value());
    }

    BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a sum of so many rounded amounts may be off by. */
    BigDecimal step() {
        return table.rows().stream()
                .flatMap(row -> row.money().stream())
                .map(org.candour.figures.reading.Amount::step)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(Math.max(1, parts.size())));
    }
}
