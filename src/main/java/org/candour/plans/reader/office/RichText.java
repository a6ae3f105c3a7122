package org.candour.plans.reader.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * RTF. Groups within groups are kept on a list of our own, however deep; objects and pictures are passed over, fields
 * show what they last showed.
 */
final class RichText {

    private static final int DEEPEST = 200_000;

    private final RichInput in;
    private final Story story;
    private final Flow flow;
    private final RichRows rows;
    private final RichProperty property = new RichProperty();
    private final Deque<RichGroup> groups = new ArrayDeque<>();
    private final RichMarks marks;
    private Charset encoding = RichWords.charset(1252);
    private @Nullable RichPicture picture;
    private boolean maybeSilent;
    private int skip;
    private boolean shapesAreKnown;

    private RichText(RichInput in, Story story) {
        this.in = in;
        this.story = story;
        this.flow = new Flow(story);
        this.rows = new RichRows(flow);
        this.marks = new RichMarks(flow);
    }

    static void read(Path file, Story story) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            new RichText(new RichInput(in), story).read();
        }
    }

    private void read() throws IOException {
        groups.push(new RichGroup());
        flow.paragraph();
        for (int c = in.next(); c >= 0; c = in.next()) {
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> bytes(c);
            }
        }
        boolean whole = groups.size() == 1;
        while (groups.size() > 1) {
            close();
        }
        rows.endRow();
        flow.endParagraph();
        if (!whole || in.lostSomething()) {
            throw new IOException("it breaks off, or a piece of it is lost");
        }
    }

    private void open() throws IOException {
        if (groups.size() > DEEPEST) {
            throw new IOException("groups nested too deeply");
        }
        groups.push(groups.getFirst().within());
        maybeSilent = false;
    }

    private void close() throws IOException {
        if (picture != null && picture.endsWith(groups.size(), story)) {
            picture = null;
        }
        if (groups.size() > 1) {
            groups.pop().ending.end();
        }
    }

    private void control() throws IOException {
        int c = in.next();
        if (!RichInput.isLetter(c)) {
            symbol(c);
            return;
        }
        RichInput.Word word = in.word(c);
        word(word.name(), word.bare(), word.number());
    }

    private void symbol(int c) throws IOException {
        switch (c) {
            case '\'' -> {
                int high = Character.digit(in.next(), 16);
                int low = Character.digit(in.next(), 16);
                if (high >= 0 && low >= 0) {
                    bytes(high * 16 + low);
                }
            }
            case '*' -> maybeSilent = true;
            case '~' -> text(" ");
            case '_' -> text("-");
            case '\\', '{', '}' -> text(String.valueOf((char) c));
            case '\r', '\n' -> newParagraph();
            default -> {}
        }
    }

    private void word(String word, boolean bare, int number) throws IOException {
        RichGroup group = groups.getFirst();
        boolean optional = maybeSilent;
        maybeSilent = false;
        if (RichWords.SILENT.contains(word)) {
            group.silent = true;
            group.shownOtherwise |= word.equals("nonshppict");
            if (word.equals("sp") || word.equals("ffl")) {
                property(group, word);
            }
            if (word.equals("pict") && !group.shownOtherwise && picture == null) {
                picture = new RichPicture(groups.size());
            }
        } else if (RichWords.BESIDE.containsKey(word) && !group.silent) {
            beside(group, word);
        } else if (RichWords.CHARACTERS.containsKey(word)) {
            text(RichWords.CHARACTERS.getOrDefault(word, " "));
        } else {
            format(group, word, bare, number, optional);
        }
    }

    private void format(RichGroup group, String word, boolean bare, int number, boolean optional) throws IOException {
        boolean set = bare || number != 0;
        switch (word) {
            case "par", "sect", "page", "column" -> newParagraph();
            case "plain" -> group.plain();
            case "super" -> group.raised = set;
            case "up" -> group.raised = bare || number > 0;
            case "nosupersub", "sub", "dn" -> group.raised = false;
            case "v" -> group.hidden = set;
            case "deleted" -> group.deleted = set;
            case "revised" -> group.inserted = set;
            case "outlinelevel" -> flow.heading(number < 9 ? number + 1 : 0);
            case "trowd", "intbl" -> rows.beginRow(group);
            case "cell", "nestcell" -> rows.endCell();
            case "row", "nestrow" -> rows.endRow();
            case "uc" -> group.afterUnicode = Math.max(0, Math.min(8, number));
            case "u" -> unicode(group, number);
            case "ansicpg" -> encoding = RichWords.charset(number);
            case "mac" -> encoding = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : encoding;
            case "bin" -> plain(Math.max(0, number));
            case "object" -> story.unreadable("An object of another program stands here; it could not be read.");
            case "sn" -> group.collects = property.name();
            case "sv" -> group.collects = property.value();
            case "shpinst" -> shapesAreKnown = true;
            case "shprslt" -> group.silent |= shapesAreKnown; // the same once more for older programs
            case "moMath", "moMathPara", "mmath" -> group.math();
            case "mr" -> mathematics(group);
            case "do", "shppict", "fldrslt", "result", "shp", "pntext", "listtext", "atnauthor", "xmlopen" -> {}
            case "upr" -> group.twice();
            case "ud" -> group.silent &= !group.twice;
            case "fldinst" -> group.code(this::text);
            case "listpicture" -> {
                group.shownOtherwise = true;
                group.silent = true;
            }
            default -> group.silent |= optional;
        }
    }

    /** Of a shape or a form field, of which some are words. */
    private void property(RichGroup group, String word) {
        property.begin(word);
        group.collects = word.equals("ffl") ? property.value() : null;
        group.ending = () -> flow.after(property.end());
    }

    /** A run of an equation; what stands between runs says how they are drawn. */
    private void mathematics(RichGroup group) throws IOException {
        if (group.math) {
            group.silent = false;
            text(" ");
        }
    }

    private void plain(int count) throws IOException {
        if (picture == null) {
            in.plain().skipNBytes(count);
        } else {
            picture.plain(in.plain(), count);
        }
    }

    private void unicode(RichGroup group, int number) throws IOException {
        text(String.valueOf((char) number));
        skip = group.afterUnicode;
    }

    private void beside(RichGroup group, String word) {
        XmlEvents.Ending box = flow.box(RichWords.BESIDE.get(word));
        boolean outside = rows.leave();
        flow.paragraph();
        group.ending = () -> {
            rows.endRow();
            flow.endParagraph();
            box.end();
            rows.comeBack(outside);
        };
    }

    private void newParagraph() throws IOException {
        if (!groups.getFirst().silent) {
            flow.endParagraph();
            flow.paragraph();
        }
    }

    private void bytes(int c) throws IOException {
        if (picture != null) {
            picture.digit(c, groups.size());
            return;
        }
        if (skip > 0) {
            skip--;
        } else {
            text(c < 0x80 ? String.valueOf((char) c) : new String(new byte[] {(byte) c}, encoding));
        }
    }

    private void text(String text) throws IOException {
        RichGroup group = groups.getFirst();
        if (group.collects != null) {
            group.collects.append(text);
        }
        if (group.silent) {
            return;
        }
        marks.as(group);
        flow.text(text);
    }
}
