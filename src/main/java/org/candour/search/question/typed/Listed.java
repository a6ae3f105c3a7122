package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.search.question.Atom;
import org.candour.search.question.names.InForce;
import org.candour.search.question.typed.Mark.Kind;

/** What is listed is asked for one by one: stroke, maternity; and stroke and maternity, where nobody says it so. */
final class Listed {

    private static final int LONGEST_NAME = 6;
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L}[,;])(?=\\p{L})");
    private static final Pattern ENDS_ITEM = Pattern.compile(".*[,;]");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<Kind> ITEMS = Set.of(Kind.WORD, Kind.FIGURE, Kind.QUOTED, Kind.OPEN);

    private Listed() {}

    /** With an AND for every comma and semicolon between two things. */
    static List<Mark> byCommas(List<Mark> marks) {
        List<Mark> cut = marks.stream().flatMap(mark -> cut(mark).stream()).toList();
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Mark mark = cut.get(i);
            boolean isBehindComma = !all.isEmpty() && all.getLast().kind() == Kind.AND;
            if (!isBehindComma || !isAnd(mark)) {
                all.add(mark);
            }
            boolean ends = (mark.kind() == Kind.WORD || mark.kind() == Kind.FIGURE)
                    && ENDS_ITEM.matcher(mark.text()).matches();
            if (ends && i + 1 < cut.size() && ITEMS.contains(cut.get(i + 1).kind())) {
                all.add(Mark.of(Kind.AND));
            }
        }
        return all;
    }

    /** With an AND for every "and" between two words, but for those within a name of the vocabulary. */
    static List<Mark> byAnd(List<Mark> marks) {
        List<Mark> all = new ArrayList<>(marks);
        for (int i = 1; i + 1 < marks.size(); i++) {
            if (isAnd(marks.get(i)) && isWord(marks, i - 1) && isWord(marks, i + 1) && !isInName(marks, i)) {
                all.set(i, Mark.of(Kind.AND));
            }
        }
        return all;
    }

    private static List<Mark> cut(Mark mark) {
        return mark.kind() == Kind.WORD
                ? BETWEEN.splitAsStream(mark.text())
                        .map(text -> new Mark(Kind.WORD, text, mark.distance()))
                        .toList()
                : List.of(mark);
    }

    private static boolean isInName(List<Mark> marks, int and) {
        for (int from = Math.max(0, and - LONGEST_NAME); from < and; from++) {
            for (int to = and + 2; to <= Math.min(marks.size(), from + LONGEST_NAME); to++) {
                List<Mark> words = marks.subList(from, to);
                if (words.stream().allMatch(mark -> mark.kind() == Kind.WORD) && isName(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(List<Mark> words) {
        List<Atom> atoms = Atom.of(words.stream().map(Mark::text).collect(Collectors.joining(" ")));
        return !atoms.isEmpty() && !InForce.vocabulary().allOthersOf(atoms).isEmpty();
    }

    private static boolean isAnd(Mark mark) {
        return mark.kind() == Kind.WORD && AND.contains(mark.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(List<Mark> marks, int at) {
        return marks.get(at).kind() == Kind.WORD;
    }
}
