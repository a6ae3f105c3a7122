package org.candour.figures.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amount;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Table;
import org.candour.figures.reading.Table.Cell;
import org.candour.figures.reading.Table.Row;

/** Facts in tables: totals of the gap and of capital, positions and control totals by body, schemes' net savings. */
final class TableFacts {

    static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:grand |overall )?total(?: gap| capital| requirement)?|all(?: bodies)?|footprint|system(?: total)?|(?:two|three|four|five|six|seven|eight|both) (?:bodies|organisations)");
    private static final Pattern GAP = ProseFacts.words("gap");
    private static final Pattern NOT_GAP = ProseFacts.words(
            "clos\\w*|bridge|contribut\\w+|assumptions?|left over|cases?|vacanc\\w*|life expectancy|health gap");
    private static final Pattern CAPITAL = ProseFacts.words("capital");
    private static final Pattern NOT_CAPITAL =
            ProseFacts.words("sources?|where|comes?|charges|option|list|backlog|from");
    private static final Pattern WHOLE_ROW = ProseFacts.words("combined|system|total");
    private static final int LABEL = 60;

    private TableFacts() {}

    static List<Fact> of(PlanPage page) {
        List<Fact> facts = new ArrayList<>();
        for (Table table : page.numbers().tables()) {
            String title = table.title().toLowerCase(Locale.ROOT);
            boolean isGap = GAP.matcher(title).find() && !NOT_GAP.matcher(title).find();
            boolean isCapital =
                    CAPITAL.matcher(title).find() && !NOT_CAPITAL.matcher(title).find();
            for (Row row : table.rows()) {
                if (isGap && isTotal(row)) {
                    gap(page, row, facts);
                }
                if (isCapital && isTotal(row)) {
                    capital(page, row, facts);
                }
                positions(page, row, facts);
                if (Closing.isClosing(table)) {
                    scheme(page, row, facts);
                }
            }
        }
        return facts;
    }

    static boolean isTotal(Row row) {
        return TOTAL.matcher(row.label().strip()).matches();
    }

    private static void gap(PlanPage page, Row row, List<Fact> facts) {
        for (Cell cell : row.cells()) {
            if (isMoney(cell)
                    && !cell.year().isEmpty()
                    && !cell.column().toLowerCase(Locale.ROOT).contains("underlying")) {
                facts.add(fact(Statement.DO_NOTHING_GAP, Fact.SYSTEM, cell.year(), cell, page, row));
            }
        }
    }

    /** Under "Total" or the only sum there is; years of a programme are parts of it. */
    private static void capital(PlanPage page, Row row, List<Fact> facts) {
        List<Cell> money = row.cells().stream().filter(TableFacts::isMoney).toList();
        List<Cell> whole = money.stream()
                .filter(cell -> cell.column().toLowerCase(Locale.ROOT).contains("total"))
                .toList();
        List<Cell> used = whole.isEmpty() ? money : whole;
        if (used.size() == 1 && (money.size() == 1 || !whole.isEmpty())) {
            facts.add(fact(Statement.CAPITAL, Fact.SYSTEM, "plan", used.getFirst(), page, row));
        }
    }

    private static void positions(PlanPage page, Row row, List<Fact> facts) {
        String label = row.label().toLowerCase(Locale.ROOT);
        String scope = isTotal(row) || WHOLE_ROW.matcher(label).find() ? Fact.SYSTEM : name(label);
        for (Cell cell : row.cells()) {
            String column = cell.column().toLowerCase(Locale.ROOT);
            String words = scope.isEmpty() ? label + " " + column : column;
            if (isMoney(cell) && !cell.year().isEmpty() && !words.contains("forecast")) {
                if (words.contains("control total")) {
                    facts.add(fact(Statement.CONTROL_TOTAL, scope, cell.year(), cell, page, row));
                } else if (words.matches(".*\\bnet\\b.*(?:position|20\\d\\d|stf).*|.*20\\d\\d.*\\bnet\\b.*")
                        && isWithoutFund(words, cell)) {
                    facts.add(fact(Statement.NET_POSITION, scope, cell.year(), cell, page, row));
                }
            }
        }
    }

    /** The fund began in April 2016. */
    private static boolean isWithoutFund(String words, Cell cell) {
        return words.contains("excl")
                || words.contains("without")
                || cell.year().compareTo("2016-17") < 0;
    }

    private static void scheme(PlanPage page, Row row, List<Fact> facts) {
        String name = name(row.label().toLowerCase(Locale.ROOT));
        row.under("net").or(() -> onlySaving(row)).filter(TableFacts::isMoney).ifPresent(cell -> {
            if (!isTotal(row) && name.length() > 3 && !cell.year().isEmpty()) {
                facts.add(fact(Statement.SCHEME, name, cell.year(), cell, page, row));
            }
        });
    }

    private static Optional<Cell> onlySaving(Row row) {
        return row.cells().stream().filter(TableFacts::isMoney).count() == 1 ? row.under("saving") : Optional.empty();
    }

    /** Without number and addition: "4. Medicines (Dr A. Mistry)" is "medicines". */
    static String name(String label) {
        String bare = label.replaceFirst("^(?:\\d+|[a-z])[.)]?\\s+", "")
                .split("[(:,]", 2)[0]
                .strip();
        return bare.length() > LABEL ? bare.substring(0, LABEL) : bare;
    }

    static boolean isMoney(Cell cell) {
        return cell.amount() != null
                && cell.amount().unit() == Unit.POUNDS
                && cell.amount().upTo() == null;
    }

    private static Fact fact(Statement what, String scope, String year, Cell cell, PlanPage page, Row row) {
        Amount amount = Objects.requireNonNull(cell.amount());
        return new Fact(
                what,
                scope,
                year,
                amount.value(),
                amount.step(),
                amount.unit(),
                "",
                page.passage(row.stretch()),
                page.numbers().isRecognised());
    }
}
