package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Unsearchable;
import org.jspecify.annotations.Nullable;

/** Makes the smallest parts of a question from what was typed. */
public final class Terms {

    /** How far a near-phrase can reach; page ends are bridged by as many words. */
    public static final int FARTHEST = 20;

    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_LOOSE = 4;
    private static final int MANY_LETTERS = 8;
    private static final int LONGEST_PHRASE = 40;

    private static final Pattern LOOSE = Pattern.compile("(.*[\\p{L}\\p{N}])~(\\d{0,6})\\p{Punct}*");
    private static final Pattern ANY_LETTER = Pattern.compile(".*\\p{L}\\?\\p{L}.*");

    private Terms() {}

    /** A word; null when it is too common to be asked for, or no word at all. */
    static @Nullable Question word(String typed) {
        int star = typed.indexOf('*');
        if (star >= 0) {
            return beginning(typed, star);
        }
        Matcher loose = LOOSE.matcher(typed);
        if (loose.matches()) {
            return loose(typed, loose.group(1), loose.group(2));
        }
        if (ANY_LETTER.matcher(typed).matches()) {
            throw wrong(
                    typed,
                    "a ? does not stand for a letter here. Ask for the beginning of the word, such as midwi*,"
                            + " or for words like it, such as stroke~.");
        }
        List<Atom> atoms = Atom.of(typed);
        if (atoms.isEmpty()
                || (atoms.size() == 1 && CommonWords.has(atoms.getFirst().norm()))) {
            return null;
        }
        boolean isOneTerm =
                atoms.size() == 1 || isHyphenated(typed) || atoms.stream().anyMatch(a -> !a.plain());
        if (isOneTerm) {
            return new Phrase(strip(typed), atoms, List.of());
        }
        return Rows.of(atoms);
    }

    static @Nullable Question quoted(Mark mark) {
        if (mark.text().indexOf('*') >= 0) {
            throw wrong(
                    "\"" + mark.text() + "\"",
                    "a * cannot stand inside quotes. Put the word with the star outside of them.");
        }
        List<Atom> atoms = Atom.of(mark.text());
        if (atoms.isEmpty()) {
            return null;
        }
        if (atoms.size() > LONGEST_PHRASE) {
            throw new Unsearchable("The phrase is too long. Quote at most " + LONGEST_PHRASE + " words of it.");
        }
        if (atoms.stream().allMatch(atom -> CommonWords.has(atom.norm())) && atoms.size() == 1) {
            throw new Unsearchable("\u201C" + mark.text().strip() + "\u201D stands on every page. Quote more words.");
        }
        if (mark.distance() == 0 || atoms.size() == 1) {
            return new Phrase(strip(mark.text()), atoms, List.of());
        }
        List<Question> words = new ArrayList<>();
        atoms.forEach(atom -> words.add(new Phrase(atom.norm(), List.of(atom), List.of())));
        return near(words, mark.distance());
    }

    /** Refuses what cannot be near anything. */
    public static Near near(List<Question> parts, int distance) {
        if (distance > FARTHEST) {
            throw wrong(
                    "NEAR/" + distance,
                    "words can be asked for within at most " + FARTHEST + " words of each other, such as stroke NEAR/"
                            + FARTHEST + " site.");
        }
        if (!parts.stream().allMatch(Terms::canBeNear)) {
            throw new Unsearchable("NEAR stands between words, \"phrases\" or (words OR words), such as"
                    + " stroke NEAR/8 (site OR hospital).");
        }
        return new Near(List.copyOf(parts), distance);
    }

    private static boolean canBeNear(Question part) {
        return part instanceof Phrase
                || part instanceof Question.Figure
                || part instanceof Beginning
                || part instanceof Loose
                || (part instanceof Any any && any.choices().stream().allMatch(Terms::canBeNear));
    }

    private static Question beginning(String typed, int star) {
        List<Atom> atoms = Atom.of(typed.substring(0, star));
        boolean ends = typed.substring(star).chars().noneMatch(Character::isLetterOrDigit);
        if (atoms.isEmpty() || !ends || Character.getType(typed.charAt(0)) == Character.MATH_SYMBOL) {
            throw wrong(
                    typed,
                    "a * can stand only at the end of a word, such as midwi* for midwife, midwives and midwifery.");
        }
        if (atoms.size() > 1) {
            throw wrong(typed, "a * can stand only behind one word without hyphens, such as midwi*.");
        }
        String written = atoms.getFirst().written();
        if (written.length() < FEWEST_LETTERS) {
            throw wrong(typed, "give at least " + FEWEST_LETTERS + " letters before the *, such as midwi*.");
        }
        return new Beginning(
                strip(typed),
                Stream.of(written, atoms.getFirst().norm(), written.replace("isat", "izat"))
                        .distinct()
                        .toList());
    }

    private static Question loose(String typed, String word, String edits) {
        List<Atom> atoms = Atom.of(word);
        if (atoms.size() != 1 || !atoms.getFirst().plain()) {
            throw wrong(typed, "a ~ stands behind one word made of letters, such as stroke~.");
        }
        int letters = atoms.getFirst().written().length();
        if (letters < FEWEST_LOOSE) {
            throw wrong(typed, "words like it are found for words of at least " + FEWEST_LOOSE + " letters.");
        }
        if (!edits.isEmpty() && !edits.equals("1") && !edits.equals("2")) {
            throw wrong(typed, "one or two letters may differ, such as stroke~1 or stroke~2.");
        }
        int differ = edits.isEmpty() ? (letters < MANY_LETTERS ? 1 : 2) : Integer.parseInt(edits);
        return new Loose(strip(word), atoms, differ, 0);
    }

    /** Says at which piece of the question it is wrong. */
    private static Unsearchable wrong(String piece, String why) {
        String shown = piece.length() <= 60 ? piece : piece.substring(0, 60) + "\u2026";
        return new Unsearchable("At \u201C" + shown.strip() + "\u201D: " + why);
    }

    private static boolean isHyphenated(String typed) {
        return typed.matches("[^-\u2010\u2011]+(?:[-\u2010\u2011][^-\u2010\u2011]+)+") && !typed.matches(".*[/,;:&].*");
    }

    private static String strip(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return text.replaceAll("^[\\p{Punct}&&[^&£]]+(?=\\w)|(?<=\\w)[\\p{Punct}&&[^*]]+$", "");
    }
}
