package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.figures.Span;
import org.candour.figures.StatedFigure;
import org.candour.figures.StatedPassage;
import org.candour.figures.reading.Table.Cell;
import org.candour.figures.reading.Table.Row;

/** Every figure a page states, in the order of its text. */
public final class StatedFigures {

    private static final Pattern WHOLE_PERIOD = Pattern.compile(
            "(?i)\\b(?:over|across|during|in total over) (?:the )?(?:(?:next )?(?:two|three|four|five|six|ten|\\d+)[ -]years?|(?:whole )?(?:planning )?period|life of the plan)|\\bcumulative(?:ly)?\\b");
    private static final Pattern EACH_YEAR = Pattern.compile(
            "(?i)\\b(?:a year|per year|per annum|each year|every year|annually|annual|yearly|recurrent)\\b");
    private static final int LABEL = 60;

    private StatedFigures() {}

    public static List<StatedFigure> of(PlanPage page) {
        List<StatedFigure> all = new ArrayList<>();
        page.numbers().sentences().forEach(sentence -> sentence(page, sentence, all));
        page.numbers().tables().forEach(table -> table.rows().forEach(row -> row(page, table, row, all)));
        return all;
    }

    private static void sentence(PlanPage page, Stretch sentence, List<StatedFigure> all) {
        List<Amount> amounts = Amounts.in(sentence.text());
        if (amounts.isEmpty()) {
            return;
        }
        String flat = sentence.flat();
        StatedPassage passage = page.passage(sentence);
        for (Amount amount : amounts) {
            all.add(figure(
                    page,
                    passage,
                    amount,
                    flat.substring(amount.from(), amount.to()),
                    FinancialYears.nearest(flat, amount.from(), amount.to()),
                    span(flat, amount),
                    Subjects.of(amount.unit(), flat, amount.from(), amount.to()),
                    flat.substring(Math.max(0, amount.from() - LABEL), amount.from())
                            .strip()));
        }
    }

    private static Span span(String sentence, Amount amount) {
        if (amount.span() != Span.NOT_SAID) {
            return amount.span();
        }
        String after = sentence.substring(amount.to(), Math.min(sentence.length(), amount.to() + 40));
        if (WHOLE_PERIOD.matcher(after).find()) {
            return Span.WHOLE_PERIOD;
        }
        return EACH_YEAR.matcher(after).find() ? Span.EACH_YEAR : Span.NOT_SAID;
    }

    private static void row(PlanPage page, Table table, Row row, List<StatedFigure> all) {
        StatedPassage passage = page.passage(row.stretch());
        for (Cell cell : row.cells()) {
            Amount amount = cell.amount();
            if (amount != null) {
                String label = row.label() + (cell.column().isEmpty() ? "" : ": " + cell.column());
                all.add(figure(
                        page,
                        passage,
                        amount,
                        cell.text(),
                        cell.year(),
                        isOfWholePeriod(table, label) ? Span.WHOLE_PERIOD : amount.span(),
                        Subjects.of(amount.unit(), table.title(), row.label(), cell.column()),
                        label));
            }
        }
    }

    /** "The gap over the period": but what stands under or beside a year is that year's. */
    private static boolean isOfWholePeriod(Table table, String label) {
        return WHOLE_PERIOD.matcher(table.title()).find()
                && FinancialYears.in(label).isEmpty();
    }

    private static StatedFigure figure(
            PlanPage page,
            StatedPassage passage,
            Amount amount,
            String written,
            String year,
            Span span,
            org.candour.figures.Subject subject,
            String label) {
        return new StatedFigure(
                passage,
                written,
                amount.value(),
                amount.upTo(),
                amount.step(),
                amount.unit(),
                amount.wording(),
                year,
                span,
                subject,
                label,
                page.numbers().isRecognised());
    }
}
