package org.candour.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.search.words.Slot.Part;

/**
 * Cuts a text into words. Numbers stay whole ("1,297.0" is 1297), A&amp;E and N.H.S. are one word each, words broken at
 * a line's end are put together again, and letter-spaced headings are read as words. Linear in the text's length.
 */
public final class Words {

    private static final int MOST_PARTS = 8;
    private static final int LONGEST = 100;
    private static final int LONGEST_ACRONYM = 12;
    private static final int FEWEST_SPACED_LETTERS = 4;

    private final String text;
    private final List<Slot> slots = new ArrayList<>();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The words of the text in order. */
    public static List<Slot> of(String text) {
        Words words = new Words(text);
        while (words.at < text.length()) {
            words.step();
        }
        return words.slots;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == Slot.SEAM) {
            slots.add(Slot.of(part(String.valueOf(c), at, at + 1, false)));
            at++;
        } else if (c == '&') {
            slots.add(Slot.of(part("and", at, at + 1, true)));
            at++;
        } else if (Letters.isDigit(c)) {
            number();
        } else if (!Letters.isWord(c)) {
            at++;
        } else if (!letterPair() && !dottedLetters() && !spacedLetters()) {
            compound();
        }
    }

    /** A&amp;E, A &amp; E. */
    private boolean letterPair() {
        int amp = skipBlanks(at + 1);
        if (!isSingleLetter(at) || charAt(amp) != '&') {
            return false;
        }
        int second = skipBlanks(amp + 1);
        boolean plural = charAt(second + 1) == 's' && isSingleLetter(second + 1); // A&Es are an A&E and another
        if (!isSingleLetter(second) && !(plural && Character.isUpperCase(charAt(second)))) {
            return false;
        }
        int end = plural ? second + 2 : second + 1;
        add(Normal.of(text.charAt(at) + "&" + text.charAt(second)), at, end, false);
        at = end;
        return true;
    }

    /** N.H.S., e.g. */
    private boolean dottedLetters() {
        StringBuilder letters = new StringBuilder();
        int end = at;
        while (Character.isLetter(charAt(end)) && charAt(end + 1) == '.') {
            letters.append(text.charAt(end));
            end += 2;
        }
        if (Character.isLetter(charAt(end)) && !Letters.isWord(charAt(end + 1)) && !letters.isEmpty()) {
            letters.append(text.charAt(end++));
        }
        if (letters.length() < 2 || Letters.isWord(charAt(end))) {
            return false;
        }
        add(Normal.of(letters.toString()), at, end, true);
        at = end;
        return true;
    }

    /** S T R O K E. */
    private boolean spacedLetters() {
        if (at > 0 && Letters.isWord(text.charAt(at - 1))) {
            return false;
        }
        StringBuilder letters = new StringBuilder();
        int end = at;
        while (isSingleLetter(end)) {
            letters.append(text.charAt(end));
            end += Letters.isBlank(charAt(end + 1)) ? 2 : 1;
        }
        if (letters.length() < FEWEST_SPACED_LETTERS) {
            return false;
        }
        add(Normal.of(letters.toString()), at, end, true);
        at = end;
        return true;
    }

    /** 118, 118.0, 1,297.0, 118m, 01.04.2019. */
    private void number() {
        int end = digits(at);
        while ((charAt(end) == '.' && Letters.isDigit(charAt(end + 1))) || isThousands(end)) {
            end = digits(end + 1);
        }
        int unit = end;
        while (Letters.isWord(charAt(unit))) {
            unit++;
        }
        String number = Normal.number(text.substring(at, end));
        String suffix = Normal.of(text.substring(end, unit));
        List<String> also = suffix.isEmpty()
                ? Signs.of(text, at, end, number)
                : suffix.length() > 3 ? List.of() : List.of(cut(number));
        slots.add(new Slot(List.of(part(number + suffix, at, unit, false)), also));
        at = unit;
    }

    private int digits(int from) {
        int end = from;
        while (Letters.isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isThousands(int comma) {
        return charAt(comma) == ',' && digits(comma + 1) == comma + 4;
    }

    private void compound() {
        List<Part> parts = new ArrayList<>();
        int next = at;
        do {
            Part part = part(next);
            at = part.end();
            if (!part.norm().isEmpty()) {
                parts.add(part);
            }
            next = part.plain() && parts.size() < MOST_PARTS ? afterHyphen(at) : -1;
        } while (next >= 0);
        if (!parts.isEmpty()) {
            slots.add(new Slot(List.copyOf(parts), List.of()));
        }
    }

    private Part part(int start) {
        int end = start;
        boolean plain = true;
        while (Letters.isWord(charAt(end)) || isInside(end)) {
            plain &= !Letters.isDigit(charAt(end));
            end++;
        }
        return part(Normal.of(text.substring(start, end)), start, end, plain);
    }

    /** Whether the character is part of a word only because a letter follows. */
    private boolean isInside(int i) {
        char c = charAt(i);
        return (Letters.isApostrophe(c) || Letters.isInvisible(c)) && Character.isLetter(charAt(i + 1));
    }

    /** Where the compound goes on behind a hyphen, in the same line or the next; -1 when it does not. */
    private int afterHyphen(int hyphen) {
        if (!Letters.isHyphen(charAt(hyphen))) {
            return -1;
        }
        int next = hyphen + 1;
        if (Character.isLetter(charAt(next))) {
            return next;
        }
        boolean lineEnd = false;
        while (Letters.isBlank(charAt(next)) || Letters.isLineEnd(charAt(next))) {
            lineEnd |= Letters.isLineEnd(charAt(next));
            next++;
        }
        return lineEnd && Character.isLowerCase(charAt(next)) ? next : -1;
    }

    private boolean isSingleLetter(int i) {
        return Character.isLetter(charAt(i)) && !Letters.isWord(charAt(i + 1));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (Letters.isBlank(charAt(i))) {
            i++;
        }
        return i;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private void add(String norm, int start, int end, boolean plain) {
        if (!norm.isEmpty()) {
            slots.add(Slot.of(part(norm, start, end, plain)));
        }
    }

    private Part part(String written, int start, int end, boolean plain) {
        String capitals = capitals(start, end);
        boolean plural = !capitals.isEmpty() && plain && text.charAt(end - 1) == 's';
        String cut = plural ? capitals.toLowerCase(Locale.ROOT) : cut(written); // GPs are a GP and another
        return new Part(plain ? Normal.spelt(cut) : cut, cut, start, end, plain, capitals);
    }

    /** Two capital letters or more and no small ones, but for the s of a plural. */
    private String capitals(int start, int end) {
        if (Character.isLowerCase(charAt(start))) {
            return ""; // as nearly always
        }
        StringBuilder letters = new StringBuilder();
        int last = end - start > 2 && text.charAt(end - 1) == 's' ? end - 1 : end;
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return "";
            }
            if (Character.isUpperCase(c) || c == '&' || Letters.isDigit(c)) {
                letters.append(c);
            }
        }
        boolean enough = letters.chars().filter(Character::isUpperCase).count() >= 2;
        return enough && letters.length() <= LONGEST_ACRONYM ? letters.toString() : "";
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
