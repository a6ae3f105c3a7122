package org.candour.search.question.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.typed.Numbers;
import org.candour.search.words.Stems;

/**
 * The ways in which a word or phrase may be written: together, apart or with a hyphen. Each way is a row of stems.
 * Joined forms that no plan contains are left out.
 */
final class Variants {

    private static final int MOST_JOINED = 5;
    private static final int SHORTEST_HALF = 4;
    private static final int LONGEST_PAIR = 20;
    private static final int MOST_SPLIT = 2;
    private static final int MANY_ROWS = 8;
    private static final Pattern LETTERS_AND_FIGURES = Pattern.compile("([a-z]{2,})(\\d+)");
    private static final List<String> PREFIXES = List.of(
            "hyper", "multi", "inter", "intra", "cross", "post", "pre", "non", "anti", "sub", "semi", "under", "over",
            "out", "micro", "tele", "re", "co", "in", "well", "self", "day", "mid", "neo", "ante", "peri", "neuro",
            "e");

    private final Stems stems;
    private final Predicate<String> exists;

    Variants(Stems stems, Predicate<String> exists) {
        this.stems = stems;
        this.exists = exists;
    }

    Set<List<String>> of(Phrase phrase) {
        Set<List<String>> rows = new LinkedHashSet<>();
        List<String> base = phrase.atoms().stream().map(this::stem).toList();
        rows.add(base);
        if (base.size() == 1 && base.getFirst().indexOf('&') > 0) {
            String pair = base.getFirst();
            rows.add(List.of(pair.substring(0, 1), "and", pair.substring(2)));
        }
        Numbers.others(phrase.atoms()).stream().filter(this::isKnown).forEach(rows::add);
        phrase.asOneWord().stream().map(stems::of).filter(exists).forEach(word -> rows.add(List.of(word)));
        if (phrase.atoms().size() > 1) {
            join(phrase.atoms(), rows);
        }
        numbersWithin(phrase.atoms(), base, rows);
        otherNumerals(base, rows);
        split(phrase.atoms(), base, rows);
        splitLong(phrase.atoms(), base, rows);
        splitBeforeFigures(phrase.atoms(), base, rows);
        return rows;
    }

    private boolean isKnown(List<String> row) {
        return row.stream().allMatch(exists);
    }

    private void join(List<Atom> atoms, Set<List<String>> rows) {
        int gaps = atoms.size() - 1;
        if (gaps < MOST_JOINED) {
            for (int mask = 1; mask < 1 << gaps; mask++) {
                addJoined(atoms, mask, rows);
            }
        } else {
            for (int gap = 0; gap < Math.min(gaps, 30); gap++) {
                addJoined(atoms, 1 << gap, rows);
            }
        }
    }

    /** @param mask bit n: the gap behind word n is closed */
    private void addJoined(List<Atom> atoms, int mask, Set<List<String>> rows) {
        List<String> row = new ArrayList<>();
        int i = 0;
        while (i < atoms.size()) {
            StringBuilder word = new StringBuilder(atoms.get(i).norm());
            boolean plain = atoms.get(i).plain();
            int first = i;
            while (i < 31 && (mask & (1 << i)) != 0) {
                word.append(atoms.get(++i).norm());
                plain &= atoms.get(i).plain();
            }
            String stem = plain ? stems.of(word.toString()) : word.toString();
            boolean mayBeJoined = plain
                    || atoms.size() == 2 && LETTERS_AND_FIGURES.matcher(word).matches();
            if (i > first && (!mayBeJoined || !exists.test(stem))) {
                return;
            }
            row.add(stem);
            i++;
        }
        rows.add(row);
    }

    /** 24 hours and twenty-four hours; a deficit of £4.2 million and £4.2m. */
    private void numbersWithin(List<Atom> atoms, List<String> base, Set<List<String>> rows) {
        int most = rows.size() + MANY_ROWS;
        for (int from = 0; from < atoms.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + 2, atoms.size()) && to - from < atoms.size(); to++) {
                for (List<String> other : Numbers.others(atoms.subList(from, to))) {
                    if (rows.size() < most && isKnown(other)) {
                        List<String> row = new ArrayList<>(base.subList(0, from));
                        row.addAll(other);
                        row.addAll(base.subList(to, base.size()));
                        rows.add(row);
                    }
                }
            }
        }
    }

    /** Seven day services, 7-day services. */
    private void otherNumerals(List<String> base, Set<List<String>> rows) {
        for (int i = 0; i < base.size(); i++) {
            String other = Numbers.inLettersOrFigures(base.get(i));
            if (other != null && exists.test(other)) {
                List<String> row = new ArrayList<>(base);
                row.set(i, other);
                rows.add(row);
                addHyphenated(row, i, rows);
            }
        }
    }

    /** With a hyphen it stands in the index as one word: seven-day. */
    private void addHyphenated(List<String> words, int at, Set<List<String>> rows) {
        String one = at + 1 < words.size() ? words.get(at) + words.get(at + 1) : "";
        if (!one.isEmpty() && exists.test(one)) {
            List<String> row = new ArrayList<>(words);
            row.set(at, one);
            row.remove(at + 1);
            rows.add(row);
        }
    }

    private void split(List<Atom> atoms, List<String> base, Set<List<String>> rows) {
        for (int i = 0; i < atoms.size(); i++) {
            String word = atoms.get(i).norm();
            for (String prefix : atoms.get(i).plain() ? PREFIXES : List.<String>of()) {
                String rest = word.startsWith(prefix) ? stems.of(word.substring(prefix.length())) : "";
                if (rest.length() >= 4 && exists.test(prefix) && exists.test(rest)) {
                    List<String> row = new ArrayList<>(base);
                    row.set(i, rest);
                    row.add(i, stems.of(prefix));
                    rows.add(row);
                }
            }
        }
    }

    /** Two longer words written as one, where both stand in plans: healthcare, workforce, carehome. */
    private void splitLong(List<Atom> atoms, List<String> base, Set<List<String>> rows) {
        int most = Math.min(rows.size() + MOST_SPLIT, MANY_ROWS);
        for (int i = 0; i < atoms.size() && rows.size() < most; i++) {
            String word = atoms.get(i).norm();
            boolean mayBeTwo = atoms.get(i).plain() && word.length() <= LONGEST_PAIR;
            int last = mayBeTwo ? word.length() - SHORTEST_HALF : 0;
            for (int cut = SHORTEST_HALF; cut <= last && rows.size() < most; cut++) {
                String first = stems.of(word.substring(0, cut));
                String second = stems.of(word.substring(cut));
                if (!CommonWords.has(first) && !CommonWords.has(second) && exists.test(first) && exists.test(second)) {
                    List<String> row = new ArrayList<>(base);
                    row.set(i, second);
                    row.add(i, first);
                    rows.add(row);
                }
            }
        }
    }

    /** NHS111, Covid19. */
    private void splitBeforeFigures(List<Atom> atoms, List<String> base, Set<List<String>> rows) {
        for (int i = 0; i < atoms.size(); i++) {
            Matcher parts = LETTERS_AND_FIGURES.matcher(atoms.get(i).norm());
            if (parts.matches() && exists.test(parts.group(1)) && exists.test(parts.group(2))) {
                List<String> row = new ArrayList<>(base);
                row.set(i, parts.group(2));
                row.add(i, parts.group(1));
                rows.add(row);
            }
        }
    }

    private String stem(Atom atom) {
        return atom.plain() ? stems.of(atom.norm()) : atom.norm();
    }
}
