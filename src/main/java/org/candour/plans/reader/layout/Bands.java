package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.plans.reader.layout.Frame.Rule;

/** The rows of what may be a table, each of one line or more: parted by rules, or else by wider gaps. */
final class Bands {

    private static final double WIDER = 1.3;
    private static final double LEVEL = 0.4;
    private static final double RUN_ON = 0.15;
    private static final double LEVEL_RULES = 1.5;

    private final Stripes stripes;
    private final List<List<Segment>> rows;
    private final List<List<Segment>> bands = new ArrayList<>();
    private boolean ruled;

    Bands(List<List<Segment>> rows, Stripes stripes, List<Rule> rules) {
        this.rows = rows;
        this.stripes = stripes;
        List<Double> cuts = cuts(rules);
        ruled = !cuts.isEmpty();
        if (ruled) {
            cutAt(cuts);
            ruled = bands.size() > 1;
        }
        if (!ruled) {
            cutAtGaps();
        }
    }

    /** Rules that run across a gap between two columns. */
    private List<Double> cuts(List<Rule> rules) {
        double top = Rows.main(rows.getFirst()).top();
        double bottom = Rows.main(rows.getLast()).bottom();
        List<Rule> down = rules.stream()
                .filter(rule -> rule.at() > top - LEVEL_RULES && rule.at() < bottom + LEVEL_RULES)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        List<Double> cuts = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Rule rule : down) {
            while (rule.at() - down.get(from).at() >= LEVEL_RULES) {
                from++;
            }
            while (to < down.size() && down.get(to).at() - rule.at() < LEVEL_RULES) {
                to++;
            }
            if (rule.at() > top && rule.at() < bottom && runAcross(down.subList(from, to))) {
                cuts.add(rule.at());
            }
        }
        return cuts;
    }

    /** Also when each cell has a rule of its own. */
    private boolean runAcross(List<Rule> level) {
        int over = 0;
        for (int i = 0; i < stripes.count(); i++) {
            double middle = (stripes.left(i) + stripes.right(i)) / 2;
            for (Rule rule : level) {
                if (rule.left() <= middle && rule.right() >= middle) {
                    over++;
                    break;
                }
            }
        }
        return over >= 2 && over > stripes.count() / 2;
    }

    private void cutAt(List<Double> cuts) {
        bands.clear();
        List<Segment> band = new ArrayList<>();
        int next = 0;
        for (List<Segment> row : rows) {
            double middle = Rows.main(row).baseline() - 0.3 * Rows.main(row).size();
            boolean begins = false;
            while (next < cuts.size() && cuts.get(next) < middle) {
                next++;
                begins = true;
            }
            if (begins && !band.isEmpty()) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.addAll(row);
        }
        bands.add(band);
    }

    private void cutAtGaps() {
        bands.clear();
        double leading = Rows.leading(rows);
        List<Segment> band = new ArrayList<>();
        double before = 0;
        for (List<Segment> row : rows) {
            double at = Rows.main(row).baseline();
            if (!band.isEmpty() && at - before > WIDER * leading) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.addAll(row);
            before = at;
        }
        bands.add(band);
    }

    boolean isRuled() {
        return ruled;
    }

    int count() {
        return bands.size();
    }

    List<List<Segment>> all() {
        return bands;
    }

    /**
     * Whether sentences run on from band to band: then the gaps are chance, and what stands side by side is columns of
     * text. Cells of a table end where they end.
     */
    boolean runOn() {
        int all = 0;
        int running = 0;
        List<List<Segment>> before = stripes.parts(bands.getFirst());
        for (List<Segment> band : bands.subList(1, bands.size())) {
            List<List<Segment>> next = stripes.parts(band);
            for (int i = 0; i < stripes.count(); i++) {
                if (!before.get(i).isEmpty() && !next.get(i).isEmpty()) {
                    all++;
                    running +=
                            Character.isLowerCase(next.get(i).getFirst().text().charAt(0)) ? 1 : 0;
                }
            }
            before = next;
        }
        return running >= RUN_ON * all && running > 0;
    }

    /** How many bands have several cells whose first lines are level. */
    double shareLevel() {
        int level = 0;
        for (List<Segment> band : bands) {
            double[] first = new double[stripes.count()];
            int cells = 0;
            int same = 0;
            double top = 0;
            for (Segment segment : band) {
                int column = stripes.of(segment);
                if (first[column] == 0) {
                    first[column] = segment.baseline();
                    top = cells == 0 ? segment.baseline() : top;
                    cells++;
                    same += Math.abs(segment.baseline() - top) < LEVEL * segment.size() ? 1 : 0;
                }
            }
            level += cells > 1 && same == cells ? 1 : 0;
        }
        return (double) level / bands.size();
    }
}
