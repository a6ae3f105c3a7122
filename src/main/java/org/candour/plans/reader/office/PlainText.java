package org.candour.plans.reader.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown: paragraphs between blank lines, headings behind hash signs or over a line of signs. */
final class PlainText {

    private static final int HEAD = 1 << 20;
    private static final int LONGEST_PARAGRAPH = 100_000;

    private static final int MOST_TOLD = 50;

    private final Story story;
    private final StringBuilder paragraph = new StringBuilder();
    private String before = "";
    private int lost;

    private PlainText(Story story) {
        this.story = story;
    }

    static void read(Path file, Story story) throws IOException {
        Charset encoding;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            encoding = TextEncoding.of(head);
            ErrorPage.check(new String(head, 0, Math.min(head.length, ErrorPage.LONGEST + 1), encoding), "");
        }
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding), 1 << 16)) {
            new PlainText(story).read(in);
        }
    }

    private void read(BufferedReader in) throws IOException {
        char[] buffer = new char[1 << 14];
        StringBuilder line = new StringBuilder();
        boolean afterReturn = false;
        SameSigns same = SameSigns.inText();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                char c = buffer[i];
                if (same.loses(c)) {
                    line.setLength(Math.max(0, line.length() - (c == 0 ? 0 : same.times() - 1)));
                    lostHere(line, c);
                }
                if (same.goesOn()) {
                    continue;
                }
                if (c == '\r' || (c == '\n' && !afterReturn) || c == '\u2028' || c == '\u2029') {
                    endLine(line);
                } else if (c != '\n' && c != 0) {
                    line.append(c);
                }
                if (line.length() > LONGEST_PARAGRAPH) {
                    cut(line);
                }
                afterReturn = c == '\r';
            }
        }
        endLine(line);
        endParagraph();
    }

    /** The words on both sides are not one. */
    private void lostHere(StringBuilder line, char instead) throws IOException {
        endLine(line);
        endParagraph();
        if (++lost <= MOST_TOLD) {
            story.unreadable("A piece of the file is lost here: nothing but "
                    + (instead == 0 ? "zeros" : instead == ' ' ? "spaces" : "one and the same sign")
                    + " is stored where its words stood. Please get the file again.");
        }
    }

    /** Tells what there is of a line without end, and keeps the word that may go on. */
    private void cut(StringBuilder line) throws IOException {
        endParagraph();
        int end = Math.max(line.lastIndexOf(" "), line.lastIndexOf("\t"));
        if (end < LONGEST_PARAGRAPH / 2) {
            end = line.length();
        }
        story.paragraph(Signs.plain(line.substring(0, end)));
        line.delete(0, end);
    }

    private void endLine(StringBuilder raw) throws IOException {
        String line = Markdown.wholeWords(Signs.plain(raw.toString()));
        raw.setLength(0);
        int level = Markdown.headingLevel(line);
        if (level > 0) {
            endParagraph();
            story.heading(level, line.substring(line.indexOf(' ') + 1).replaceAll("\\s#+\\s*$", ""));
        } else if (Markdown.underlines(line, before, paragraph)) {
            paragraph.setLength(0);
            story.heading(line.charAt(0) == '=' ? 1 : 2, before);
        } else if (line.isBlank() || line.indexOf('\f') >= 0 || paragraph.length() > LONGEST_PARAGRAPH) {
            endParagraph();
            paragraph.append(line.isBlank() ? "" : line);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
        }
        before = line;
    }

    private void endParagraph() throws IOException {
        if (!paragraph.isEmpty()) {
            story.paragraph(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** The few signs of Markdown that say what a line is. */
    private static final class Markdown {

        /** "**Mat**ernity", "mater*nity*": signs within a word; not such as part a list. */
        private static final Pattern TORN =
                Pattern.compile("(?<![\\p{L}*])(\\p{L}*)(\\*{1,3})(\\p{L}+)\\2(\\p{L}*)(?![\\p{L}*])");

        /** Two parts of so many letters may be two words between which a space was forgotten. */
        private static final int LETTERS_OF_A_WORD = 4;

        private static final int LONGEST = 10_000;

        /** Puts words together again of which only a part is emphasised; where it may be two words, both are kept. */
        static String wholeWords(String line) {
            if (line.indexOf('*') < 0 || line.length() > LONGEST) {
                return line;
            }
            return TORN.matcher(line).replaceAll(torn -> Matcher.quoteReplacement(whole(torn)));
        }

        private static String whole(MatchResult torn) {
            String before = torn.group(1);
            String within = torn.group(3);
            String behind = torn.group(4);
            boolean isList = torn.group(2).length() == 1 && !before.isEmpty() && !behind.isEmpty();
            if (isList || (before + behind).isEmpty()) {
                return torn.group();
            }
            String word = before + within + behind;
            boolean mayBeTwo = within.length() >= LETTERS_OF_A_WORD
                    && Math.max(before.length(), behind.length()) >= LETTERS_OF_A_WORD;
            return mayBeTwo ? (before + " " + within + " " + behind).strip() + " (" + word + ")" : word;
        }

        static int headingLevel(String line) {
            int hashes = 0;
            while (hashes < line.length() && line.charAt(hashes) == '#') {
                hashes++;
            }
            return hashes > 0 && hashes <= 6 && line.length() > hashes + 1 && line.charAt(hashes) == ' ' ? hashes : 0;
        }

        /** Whether the line before, which is all of its paragraph so far, is a heading by this line of signs. */
        static boolean underlines(String line, String before, CharSequence paragraph) {
            return line.length() >= 3
                    && (line.matches("={3,}\\s*") || line.matches("-{3,}\\s*"))
                    && !before.isBlank()
                    && before.length() < 120
                    && before.contentEquals(paragraph);
        }
    }
}
