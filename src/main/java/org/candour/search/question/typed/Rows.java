package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Figure;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.jspecify.annotations.Nullable;

/** Gathers what is asked for together, and makes one question of plain words that were typed one after the other. */
public final class Rows {

    /** How far a figure may stand from the words typed beside it: a deficit of £4.2 million. */
    private static final int NEAR_FIGURE = 8;

    private final List<Question> parts = new ArrayList<>();

    /** Rows and figures typed one after the other. */
    private final List<Question> together = new ArrayList<>();

    private final List<Phrase> run = new ArrayList<>();
    private final List<Atom> typed = new ArrayList<>();

    /** A plain word; it belongs to those before and behind it. */
    void word(Phrase word) {
        run.add(word);
        typed.addAll(word.atoms());
    }

    /** Plain words typed without blanks: midwife/nurse. */
    void words(Row row) {
        row.telling().forEach(atom -> word(new Phrase(atom.written(), List.of(atom), List.of())));
    }

    /** A word too common to be asked for; it may stand between two others. */
    void little(String word) {
        if (!run.isEmpty()) {
            typed.addAll(Atom.of(word));
        }
    }

    /** An amount, a percentage or a date; the words beside it may stand on either side of it. */
    void figure(Figure figure) {
        endRow();
        together.add(figure);
    }

    /** Anything else, which ends a row. */
    void part(Question part) {
        end();
        parts.add(part);
    }

    /** What is typed next does not belong to what was typed before. */
    void end() {
        endRow();
        if (together.size() == 1) {
            parts.add(together.getFirst());
        } else if (!together.isEmpty()) {
            parts.add(new Near(List.copyOf(together), NEAR_FIGURE));
        }
        together.clear();
    }

    private void endRow() {
        if (!run.isEmpty()) {
            together.add(row(run, typed));
        }
        run.clear();
        typed.clear();
    }

    List<Question> all() {
        end();
        return parts;
    }

    /** Null where none is left to be asked for. */
    static @Nullable Question of(List<Atom> atoms) {
        Rows rows = new Rows();
        for (Atom atom : atoms) {
            if (CommonWords.has(atom.norm())) {
                rows.little(atom.norm());
            } else {
                rows.word(new Phrase(atom.norm(), List.of(atom), List.of()));
            }
        }
        List<Question> all = rows.all();
        return all.isEmpty() ? null : all.getFirst();
    }

    private static Question row(List<Phrase> words, List<Atom> typed) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        List<Atom> telling =
                words.stream().flatMap(word -> word.atoms().stream()).toList();
        int last = typed.size();
        while (!typed.get(last - 1).equals(telling.getLast())) {
            last--;
        }
        List<Atom> whole = List.copyOf(typed.subList(0, last));
        return new Row(shown(words, whole), whole, telling, Neighbours.joined(List.copyOf(words)));
    }

    /** As it was typed, with the little words. */
    private static String shown(List<Phrase> words, List<Atom> typed) {
        List<String> shown = new ArrayList<>();
        int at = 0;
        for (Phrase word : words) {
            while (!typed.get(at).equals(word.atoms().getFirst())) {
                shown.add(typed.get(at++).written());
            }
            shown.add(word.shown());
            at += word.atoms().size();
        }
        return String.join(" ", shown);
    }
}
