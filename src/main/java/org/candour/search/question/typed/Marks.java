package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.question.typed.Mark.Kind;

/** Cuts a question as typed into words, quotes, brackets and operators. Takes anything. */
final class Marks {

    private static final Pattern NEAR = Pattern.compile("(?i)near(?:/(\\d{1,6}))?");
    private static final Pattern FILTER = Pattern.compile("(?i)(roles?|versions?|regions?|pages?|plans?):(?=[^\\s:])");
    private static final Pattern TILDE = Pattern.compile("~(\\d{1,6})");
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private static final String BOTH = "&&";
    private static final int USUAL_DISTANCE = 8;

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int at;

    private Marks(String text) {
        this.text = text;
    }

    static Marks of(String text) {
        Marks all = new Marks(text);
        while (all.at < text.length()) {
            all.step();
        }
        return all;
    }

    List<Mark> all() {
        return marks;
    }

    /** What was untidy and how it was taken, for the person who asked. */
    List<String> notes() {
        return notes;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            marks.add(Mark.of(c == '(' ? Kind.OPEN : Kind.CLOSE));
            at++;
        } else if (isQuote(c)) {
            quoted();
        } else if (text.startsWith(BOTH, at)) {
            marks.add(Mark.of(Kind.AND));
            at += BOTH.length();
        } else if (c == '|') {
            marks.add(Mark.of(Kind.OR));
            at++;
        } else if ((c == '-' || c == '\u2212' || c == '!') && isFollowed(at + 1)) {
            marks.add(Mark.of(Kind.NOT));
            at++;
        } else if (!filter()) {
            word();
        }
    }

    /** role:annex, version:"October submission". */
    private boolean filter() {
        Matcher name = FILTER.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return false;
        }
        int from = name.end();
        int end = from;
        boolean isQuoted = isQuote(text.charAt(from));
        if (isQuoted) {
            from++;
            end = closing(from);
            at = Math.min(end + 1, text.length());
        } else {
            while (end < text.length() && !endsWord(text.charAt(end))) {
                end++;
            }
            at = end;
        }
        marks.add(new Mark(Kind.FILTER, name.group() + text.substring(from, end), 0));
        return true;
    }

    private int closing(int from) {
        int end = from;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            notes.add("A quotation mark was not closed; what follows it was taken as quoted.");
        }
        return end;
    }

    private boolean isFollowed(int i) {
        return i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || isQuote(text.charAt(i)) || text.charAt(i) == '(');
    }

    /** A quote that is not closed ends with the question. */
    private void quoted() {
        int end = closing(at + 1);
        String inside = text.substring(at + 1, end);
        at = Math.min(end + 1, text.length());
        Matcher tilde = TILDE.matcher(text).region(at, text.length());
        int distance = 0;
        if (tilde.lookingAt()) {
            distance = Math.max(1, Integer.parseInt(tilde.group(1)));
            at = tilde.end();
        }
        marks.add(new Mark(Kind.QUOTED, inside, distance));
    }

    private void word() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end)) && !text.startsWith(BOTH, end)) {
            end++;
        }
        String word = text.substring(at, end);
        at = end;
        Matcher near = NEAR.matcher(word);
        if (near.matches() && (near.group(1) != null || word.equals("NEAR"))) {
            int distance = near.group(1) == null ? USUAL_DISTANCE : Integer.parseInt(near.group(1));
            marks.add(new Mark(Kind.NEAR, word, Math.max(1, distance)));
        } else if (word.toLowerCase(Locale.ROOT).equals("or")) {
            marks.add(Mark.of(Kind.OR));
        } else if (word.equals("AND")) {
            marks.add(Mark.of(Kind.AND));
        } else if (word.equals("NOT")) {
            marks.add(Mark.of(Kind.NOT));
        } else if (!word.toLowerCase(Locale.ROOT).equals("and") || isBehindWord()) {
            // between two words an "and" is a little word like any other
            OtherLanguages.refuse(word, end < text.length() && (isQuote(text.charAt(end)) || text.charAt(end) == '('));
            marks.add(new Mark(Kind.WORD, word, 0));
        }
    }

    private boolean isBehindWord() {
        return !marks.isEmpty() && marks.getLast().kind() == Kind.WORD;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || c == '|' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
