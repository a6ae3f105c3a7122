package org.candour.plans.reader.office;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;

/** What the words of an RTF file mean, as far as they mean always the same. */
final class RichWords {

    /** What begins a group that is no text. */
    static final Set<String> SILENT = Set.of(
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
            "bkmkstart",
            "bkmkend",
            "template",
            "atnid",
            "atnref",
            "atntime",
            "atndate",
            "atnparent",
            "sp",
            "ffl",
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

    /** What begins a text beside the text. */
    static final Map<String, Mark.Kind> BESIDE = Map.ofEntries(
            Map.entry("footnote", Mark.Kind.FOOTNOTE),
            Map.entry("annotation", Mark.Kind.COMMENT),
            Map.entry("shptxt", Mark.Kind.TEXT_BOX),
            Map.entry("dptxbxtext", Mark.Kind.TEXT_BOX),
            Map.entry("header", Mark.Kind.RUNNING_HEAD),
            Map.entry("headerl", Mark.Kind.RUNNING_HEAD),
            Map.entry("headerr", Mark.Kind.RUNNING_HEAD),
            Map.entry("headerf", Mark.Kind.RUNNING_HEAD),
            Map.entry("footer", Mark.Kind.RUNNING_HEAD),
            Map.entry("footerl", Mark.Kind.RUNNING_HEAD),
            Map.entry("footerr", Mark.Kind.RUNNING_HEAD),
            Map.entry("footerf", Mark.Kind.RUNNING_HEAD));

    static final Map<String, String> CHARACTERS = Map.ofEntries(
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

    private RichWords() {}

    /** The encoding of a number that Windows has for it. */
    static Charset charset(int page) {
        for (String name : new String[] {"windows-" + page, "IBM" + page, "windows-1252"}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }
}
