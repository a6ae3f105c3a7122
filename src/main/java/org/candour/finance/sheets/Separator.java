package org.candour.finance.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character parts the cells of a CSV file: the one that gives most rows the same number of cells. */
final class Separator {

    private static final char[] KNOWN = {',', ';', '\t'};

    private Separator() {}

    /**
     * Tells it from the file's first lines.
     */
    static char of(List<String> beginning) throws UnreadableFileException {
        List<String> lines = whole(beginning);
        int[] good = new int[KNOWN.length];
        for (int i = 0; i < KNOWN.length; i++) {
            good[i] = agreeing(lines, KNOWN[i]);
        }
        int best = Arrays.stream(good).max().orElse(0);
        if (best == 0) {
            return ','; // one column only; its header will say what is missing
        }
        if (Arrays.stream(good).filter(count -> count == best).count() > 1) {
            return headed(lines, good, best);
        }
        return KNOWN[index(good, best)];
    }

    /** Lines that a quoted cell goes over are one row; without this a note in several lines outvotes the table. */
    private static List<String> whole(List<String> lines) {
        List<String> whole = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        boolean open = false;
        for (String line : lines) {
            open ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
            row.append(line);
            if (!open) {
                whole.add(row.toString());
                row.setLength(0);
            }
        }
        return whole.isEmpty() ? lines : whole;
    }

    /** Where several would do, a header without the others decides. */
    private static char headed(List<String> lines, int[] good, int best) throws UnreadableFileException {
        String header = lines.getFirst();
        char found = 0;
        for (int i = 0; i < KNOWN.length; i++) {
            if (good[i] == best && outsideQuotes(header, KNOWN[i]) > 0) {
                if (found != 0) {
                    throw new UnreadableFileException(
                            "row 1",
                            "Its cells may be parted by “" + found + "” or by “" + KNOWN[i] + "”.",
                            "Put quotes round cells that hold one of them, or save it as .xlsx.");
                }
                found = KNOWN[i];
            }
        }
        return found == 0 ? ',' : found;
    }

    private static int index(int[] counts, int wanted) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == wanted) {
                return i;
            }
        }
        return 0;
    }

    /** How many lines have the commonest number of separators, when that is not none. */
    private static int agreeing(List<String> lines, char separator) {
        Map<Integer, Integer> lengths = new HashMap<>();
        lines.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> lengths.merge(outsideQuotes(line, separator), 1, Integer::sum));
        lengths.remove(0);
        return lengths.values().stream().max(Integer::compare).orElse(0);
    }

    private static int outsideQuotes(String line, char separator) {
        boolean quoted = false;
        int found = 0;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            quoted ^= at == '"';
            found += !quoted && at == separator ? 1 : 0;
        }
        return found;
    }
}
