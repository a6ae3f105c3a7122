package org.candour.figures.check;

import static org.candour.figures.check.ProseFacts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.candour.figures.AlarmKind;
import org.candour.figures.NumberAlarm;
import org.candour.figures.StatedPassage;
import org.candour.figures.Unit;
import org.candour.figures.reading.Amounts;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.Stretch;
import org.candour.figures.reading.Table;
import org.candour.figures.reading.Table.Row;

/** Schemes, savings and deadlines that have no number at all. */
final class NoNumber {

    private static final Pattern OPEN_CELL =
            Pattern.compile("(?i)tbc|tbd|to follow|to be confirmed|to be determined|to be agreed");
    private static final Pattern NO_DATE = words(
            "in due course|at the appropriate time|in a later document|at a later date|when they are ready|as planning matures|to a timetable to be agreed|in the next iteration|as guidance becomes available");
    private static final Pattern COMMITS = words("will|shall|are to be|is to be");

    private NoNumber() {}

    static List<NumberAlarm> in(PlanPage page, StillOpen open) {
        List<NumberAlarm> alarms = new ArrayList<>();
        page.numbers().tables().forEach(table -> table(page, table, alarms));
        List<Stretch> sentences = page.numbers().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            saving(page, sentences, i, open, alarms);
            deadline(page, sentences.get(i), alarms);
        }
        return alarms;
    }

    private static void table(PlanPage page, Table table, List<NumberAlarm> alarms) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.stretch().text().contains(" | "))
                .filter(row -> !TableFacts.isTotal(row))
                .toList();
        List<Row> open = rows.stream().filter(NoNumber::isOpen).toList();
        List<Row> bare = rows.stream().filter(NoNumber::hasNoMoney).toList();
        if (Closing.isClosing(table) && bare.size() > 2 && bare.size() * 2 >= rows.size()) {
            add(
                    page,
                    bare,
                    65,
                    "Of the " + Said.count(rows.size(), "scheme", "schemes") + " in “" + caption(table) + "” ("
                            + page.place() + "), " + bare.size() + " have no amount.",
                    alarms);
        } else if (!open.isEmpty() && rows.stream().anyMatch(row -> !row.money().isEmpty())) {
            add(
                    page,
                    open,
                    50,
                    "In “" + caption(table) + "” (" + page.place() + ") "
                            + Said.count(open.size(), "row has", "rows have") + " amounts that are still to come.",
                    alarms);
        }
    }

    private static String caption(Table table) {
        return table.title().isEmpty() ? "a table" : table.title();
    }

    private static boolean isOpen(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> OPEN_CELL.matcher(cell.text()).matches());
    }

    private static boolean hasNoMoney(Row row) {
        return row.money().isEmpty()
                && Amounts.in(row.stretch().text()).stream().noneMatch(amount -> amount.unit() == Unit.POUNDS)
                && row.cells().stream().noneMatch(cell -> cell.text().matches(".*\\d+\\.\\d.*|\\d+"));
    }

    private static void saving(
            PlanPage page, List<Stretch> sentences, int at, StillOpen open, List<NumberAlarm> alarms) {
        Stretch sentence = sentences.get(at);
        if (open.isOpen(sentence)) {
            one(page, sentence, 40, "A number is said to be still to come (" + page.place() + ").", alarms);
        } else if (open.isSaving(page, sentences, at)) {
            one(page, sentence, 30, "A saving is announced without an amount (" + page.place() + ").", alarms);
        }
    }

    private static void deadline(PlanPage page, Stretch sentence, List<NumberAlarm> alarms) {
        String words = lower(sentence);
        if (NO_DATE.matcher(words).find() && COMMITS.matcher(words).find() && !words.matches(".*\\b20\\d\\d\\b.*")) {
            one(page, sentence, 20, "Something is promised without a date (" + page.place() + ").", alarms);
        }
    }

    private static void one(PlanPage page, Stretch sentence, int weight, String said, List<NumberAlarm> alarms) {
        StatedPassage passage = page.passage(sentence);
        alarms.add(new NumberAlarm(
                AlarmKeys.of(AlarmKind.NO_NUMBER, passage.words()),
                AlarmKind.NO_NUMBER,
                weight,
                said,
                List.of(),
                List.of(passage)));
    }

    private static void add(PlanPage page, List<Row> rows, int weight, String said, List<NumberAlarm> alarms) {
        List<StatedPassage> passages =
                rows.stream().map(row -> page.passage(row.stretch())).toList();
        alarms.add(new NumberAlarm(
                AlarmKeys.of(
                        AlarmKind.NO_NUMBER,
                        passages.stream().map(StatedPassage::words).toList().toString()),
                AlarmKind.NO_NUMBER,
                weight,
                said,
                List.of(),
                passages));
    }

    private static String lower(Stretch sentence) {
        return sentence.flat().toLowerCase(Locale.ROOT);
    }
}
