package org.candour.plans.reader.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/**
 * RTF. Groups within groups are kept on a list of our own, however deep; objects and pictures are passed over, fields
 * show what they last showed.
 */
final class RichText {

    /** What a group hands down to those within it. */
    private static final class Group {
        private boolean silent;
        private boolean hidden;
        private boolean deleted;
        private boolean inserted;
        private boolean shownOtherwise;
        private int afterUnicode = 1;
        private XmlEvents.Ending ending = XmlEvents.Ending.NONE;

        Group within() {
            Group inner = new Group();
            inner.silent = silent;
            inner.hidden = hidden;
            inner.deleted = deleted;
            inner.inserted = inserted;
            inner.shownOtherwise = shownOtherwise;
            inner.afterUnicode = afterUnicode;
            return inner;
        }
    }

    private static final int DEEPEST = 200_000;
    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "filetbl",
            "revtbl",
            "fldinst",
            "bkmkstart",
            "bkmkend",
            "template",
            "atnid",
            "atnref",
            "atntime",
            "atndate",
            "atnparent",
            "sp",
            "userprops",
            "docvar",
            "mmathPr",
            "nonshppict",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "pgdsctbl",
            "falt",
            "panose");
    private static final Map<String, Mark.Kind> BESIDE = Map.of(
            "footnote", Mark.Kind.FOOTNOTE,
            "annotation", Mark.Kind.COMMENT,
            "shptxt", Mark.Kind.TEXT_BOX,
            "header", Mark.Kind.RUNNING_HEAD,
            "headerl", Mark.Kind.RUNNING_HEAD,
            "headerr", Mark.Kind.RUNNING_HEAD,
            "headerf", Mark.Kind.RUNNING_HEAD,
            "footer", Mark.Kind.RUNNING_HEAD,
            "footerr", Mark.Kind.RUNNING_HEAD,
            "footerf", Mark.Kind.RUNNING_HEAD);
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", "\n"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "));

    private final InputStream in;
    private final Story story;
    private final Flow flow;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Set<Mark.Kind> on = EnumSet.noneOf(Mark.Kind.class);
    private Charset encoding = charset(1252);
    private @Nullable RichPicture picture;
    private boolean maybeSilent;
    private boolean inRow;
    private int skip;
    private int ahead = -2;
    private XmlEvents.Ending row = XmlEvents.Ending.NONE;
    private XmlEvents.Ending cell = XmlEvents.Ending.NONE;

    private RichText(InputStream in, Story story) {
        this.in = in;
        this.story = story;
        this.flow = new Flow(story);
    }

    static void read(Path file, Story story) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            new RichText(in, story).read();
        }
    }

    private void read() throws IOException {
        groups.push(new Group());
        flow.paragraph();
        for (int c = next(); c >= 0; c = next()) {
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
        endRow();
        flow.endParagraph();
        if (!whole) {
            throw new IOException("it breaks off");
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
        int c = next();
        if (!isLetter(c)) {
            symbol(c);
            return;
        }
        StringBuilder word = new StringBuilder();
        while (isLetter(c) && word.length() < 40) {
            word.append((char) c);
            c = next();
        }
        StringBuilder number = new StringBuilder();
        while ((c == '-' && number.isEmpty()) || (c >= '0' && c <= '9' && number.length() < 11)) {
            number.append((char) c);
            c = next();
        }
        if (c != ' ') {
            ahead = c;
        }
        word(word.toString(), number.isEmpty(), WordValues.number(number.toString(), number.isEmpty() ? 1 : 0));
    }

    private void symbol(int c) throws IOException {
        switch (c) {
            case '\'' -> {
                int high = Character.digit(next(), 16);
                int low = Character.digit(next(), 16);
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
        Group group = groups.getFirst();
        boolean optional = maybeSilent;
        maybeSilent = false;
        if (SILENT.contains(word)) {
            group.silent = true;
            group.shownOtherwise |= word.equals("nonshppict");
            if (word.equals("pict") && !group.shownOtherwise && picture == null) {
                picture = new RichPicture(groups.size());
            }
        } else if (BESIDE.containsKey(word) && !group.silent) {
            beside(group, word);
        } else if (CHARACTERS.containsKey(word)) {
            text(CHARACTERS.getOrDefault(word, " "));
        } else {
            format(group, word, bare, number, optional);
        }
    }

    private void format(Group group, String word, boolean bare, int number, boolean optional) throws IOException {
        boolean set = bare || number != 0;
        switch (word) {
            case "par", "sect", "page" -> newParagraph();
            case "plain" -> group.hidden = false;
            case "v" -> group.hidden = set;
            case "deleted" -> group.deleted = set;
            case "revised" -> group.inserted = set;
            case "outlinelevel" -> flow.heading(number < 9 ? number + 1 : 0);
            case "trowd", "intbl" -> beginRow();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            case "uc" -> group.afterUnicode = Math.max(0, Math.min(8, number));
            case "u" -> unicode(group, number);
            case "ansicpg" -> encoding = charset(number);
            case "mac" -> encoding = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : encoding;
            case "bin" -> plain(Math.max(0, number));
            case "object" -> story.unreadable("An object of another program stands here; it could not be read.");
            case "shppict",
                    "fldrslt",
                    "shpinst",
                    "shprslt",
                    "result",
                    "shp",
                    "pntext",
                    "listtext",
                    "atnauthor",
                    "xmlopen" -> {}
            case "listpicture" -> {
                group.shownOtherwise = true;
                group.silent = true;
            }
            default -> group.silent |= optional;
        }
    }

    private void plain(int count) throws IOException {
        if (picture == null) {
            in.skipNBytes(count);
        } else {
            picture.plain(in, count);
        }
    }

    private void unicode(Group group, int number) throws IOException {
        text(String.valueOf((char) number));
        skip = group.afterUnicode;
    }

    private void beside(Group group, String word) {
        XmlEvents.Ending box = flow.box(BESIDE.get(word));
        boolean outside = inRow;
        inRow = false;
        flow.paragraph();
        group.ending = () -> {
            endRow();
            flow.endParagraph();
            box.end();
            inRow = outside;
        };
    }

    private void newParagraph() throws IOException {
        if (!groups.getFirst().silent) {
            flow.endParagraph();
            flow.paragraph();
        }
    }

    private void beginRow() throws IOException {
        if (!inRow && !groups.getFirst().silent) {
            flow.endParagraph();
            inRow = true;
            row = flow.row();
            cell = flow.cell();
            flow.paragraph();
        }
    }

    private void endCell() throws IOException {
        if (inRow) {
            flow.endParagraph();
            cell.end();
            cell = flow.cell();
            flow.paragraph();
        }
    }

    private void endRow() throws IOException {
        if (inRow) {
            flow.endParagraph();
            cell.end();
            row.end();
            inRow = false;
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
        Group group = groups.getFirst();
        if (group.silent) {
            return;
        }
        turn(Mark.Kind.HIDDEN, group.hidden);
        turn(Mark.Kind.DELETED, group.deleted);
        turn(Mark.Kind.INSERTED, group.inserted);
        flow.text(text);
    }

    private void turn(Mark.Kind kind, boolean wanted) {
        if (wanted && on.add(kind)) {
            flow.begin(kind);
        } else if (!wanted && on.remove(kind)) {
            flow.end(kind);
        }
    }

    private int next() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return in.read();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Charset charset(int page) {
        for (String name : new String[] {"windows-" + page, "IBM" + page, "windows-1252"}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }
}
