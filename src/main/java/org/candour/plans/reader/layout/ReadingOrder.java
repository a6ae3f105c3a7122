package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.plans.reader.layout.Frame.Rule;
import org.candour.plans.reader.layout.Zones.Zone;

/** Puts the segments of a region into the order in which one reads them, and makes lines of them. */
final class ReadingOrder {

    private static final int DEEPEST = 12;
    private static final int LONGEST_CELL = 700;

    /** What stands before an item of a list or a numbered paragraph. */
    private static final Pattern LABEL =
            Pattern.compile("\\W{1,2}|[(\\[]?[\\w]{1,3}[)\\].:]?|\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?|\\(?[ivx]{1,5}[).]"
                    + "|[A-Z]{1,3} ?\\d{1,3}(?:\\.\\d{1,3})*\\.?");

    private final List<Rule> rules;
    private final int turn;
    private final List<TextLine> lines = new ArrayList<>();

    ReadingOrder(List<Rule> rules, int turn) {
        this.rules = rules;
        this.turn = turn;
    }

    List<TextLine> lines() {
        return lines;
    }

    /** Words that are broken in what was read last, put together; nothing is said where there are none. */
    void tell(List<String> broken) {
        if (!broken.isEmpty() && !lines.isEmpty()) {
            TextLine last = lines.getLast();
            String words = "[Perhaps broken words: " + String.join(", ", broken) + "]";
            lines.add(new TextLine(
                    words, last.left(), last.right(), last.baseline(), last.size(), last.style(), turn, true));
        }
    }

    void read(List<Segment> region) {
        read(region, 0);
    }

    private void read(List<Segment> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        List<Segment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(Segment::baseline));
        for (Zone zone : new Zones(sorted).cut()) {
            if (zone.parted() && depth < DEEPEST) {
                parted(zone.segments(), depth);
            } else {
                Rows.of(zone.segments()).forEach(this::line);
            }
        }
    }

    private void parted(List<Segment> zone, int depth) {
        Stripes stripes = withoutLabels(zone);
        if (stripes.count() < 2) {
            Rows.of(zone).forEach(this::line);
            return;
        }
        List<List<Segment>> rows = Rows.of(zone);
        if (rows.size() == 1) {
            rows.forEach(this::line);
            return;
        }
        Bands bands = new Bands(rows, stripes, rules);
        switch (new SideBySide(stripes.parts(zone), rows, bands).order()) {
            case BANDS -> bands.all().forEach(band -> band(band, cells(band, stripes)));
            case LABELS -> labelled(rows, stripes).forEach(band -> band(band, stripes));
            case LINES -> rows.forEach(row -> band(row, stripes));
            case COLUMNS -> columns(zone, stripes, depth);
            case NARROW -> stripes.parts(zone).forEach(column -> Rows.of(column).forEach(this::line));
        }
    }

    /** The columns of one row, when another that runs over several of them hides the gaps. */
    private static Stripes cells(List<Segment> band, Stripes stripes) {
        Stripes own = withoutLabels(band);
        return own.count() > stripes.count() ? own : stripes;
    }

    /** The columns, where one with nothing but numbers or bullets belongs to the text on its right. */
    private static Stripes withoutLabels(List<Segment> zone) {
        double gutter = Zones.gutter(zone);
        Stripes stripes = Stripes.of(zone, gutter);
        List<List<Segment>> parts = stripes.parts(zone);
        Stripes joined = new Stripes(gutter);
        zone.forEach(joined::cover);
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).stream()
                            .allMatch(label -> LABEL.matcher(label.text()).matches())
                    && (areBullets(parts.get(i)) || isTextBeside(parts.get(i), parts.get(i + 1)))) {
                joined.cover(new Segment("", stripes.left(i), stripes.right(i + 1), 0, 1, 0));
            }
        }
        return joined;
    }

    private static boolean areBullets(List<Segment> labels) {
        return labels.stream()
                .noneMatch(label -> label.text().chars().anyMatch(Character::isLetterOrDigit)
                        && label.text().length() > 1);
    }

    /** Cells of figures are no labels of what stands on their right. */
    private static boolean isTextBeside(List<Segment> labels, List<Segment> texts) {
        int words = texts.stream().mapToInt(Segment::words).sum();
        return texts.size() >= labels.size() && words >= 2.5 * texts.size();
    }

    private void columns(List<Segment> zone, Stripes stripes, int depth) {
        int behind = stripes.behindWidestGap();
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : zone) {
            (stripes.of(segment) < behind ? left : right).add(segment);
        }
        read(left, depth + 1);
        read(right, depth + 1);
    }

    private static List<List<Segment>> labelled(List<List<Segment>> rows, Stripes stripes) {
        List<List<Segment>> bands = new ArrayList<>();
        for (List<Segment> row : rows) {
            boolean label = stripes.of(row.getFirst()) == 0
                    && !Character.isLowerCase(row.getFirst().text().charAt(0));
            if (bands.isEmpty() || label) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().addAll(row);
        }
        return bands;
    }

    /** A row of a table on one line; cells of the length of a text stay in lines, one after another. */
    private void band(List<Segment> band, Stripes stripes) {
        List<List<List<Segment>>> cells = new ArrayList<>();
        int length = 0;
        for (List<Segment> cell : stripes.parts(band)) {
            if (!cell.isEmpty()) {
                cells.add(Rows.of(cell));
                length = Math.max(
                        length,
                        cell.stream().mapToInt(part -> part.text().length()).sum());
            }
        }
        if (cells.size() == 1 || length > LONGEST_CELL) {
            cells.forEach(cell -> cell.forEach(this::line));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (List<List<Segment>> cell : cells) {
            text.append(text.isEmpty() ? "" : " | ");
            for (int i = 0; i < cell.size(); i++) {
                text.append(i == 0 ? "" : TextLine.CELL_LINE).append(Rows.text(cell.get(i)));
            }
        }
        add(text.toString(), band, true);
    }

    private void line(List<Segment> row) {
        add(Rows.text(row), row, false);
    }

    private void add(String text, List<Segment> row, boolean isRow) {
        Segment main = Rows.main(row);
        int style = ~0;
        double left = main.left();
        double right = main.right();
        for (Segment segment : row) {
            style &= segment.style();
            left = Math.min(left, segment.left());
            right = Math.max(right, segment.right());
        }
        lines.add(new TextLine(text, left, right, main.baseline(), main.size(), style, turn, isRow));
    }
}
