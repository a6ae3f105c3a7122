package org.candour.plans.hostile;

import static org.candour.plans.MadePdf.pdf;
import static org.candour.plans.hostile.HostileFile.SENTENCE;
import static org.candour.plans.hostile.HostileFile.mute;
import static org.candour.plans.hostile.HostileFile.of;
import static org.candour.plans.hostile.HostilePdfs.joined;
import static org.candour.plans.hostile.RawPdf.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** RTF, web pages, plain text, files that are two things at once, and names that nobody should give a file. */
final class HostileTexts {

    private HostileTexts() {}

    static Stream<HostileFile> all(String address) {
        return Stream.of(rich(), web(address), plain(), both(), names()).flatMap(List::stream);
    }

    private static HostileFile text(String name, String content) {
        return of(name, () -> bytes(content));
    }

    private static HostileFile rtf(String name, String content) {
        return text(name + ".rtf", "{\\rtf1\\ansi " + content);
    }

    private static List<HostileFile> rich() {
        return List.of(
                rtf("groups-deep", "{".repeat(100_000) + SENTENCE + "}".repeat(100_000) + "}"),
                rtf("groups-open", SENTENCE + "{".repeat(1_000_000)),
                rtf("groups-closed", SENTENCE + "}".repeat(100_000)),
                rtf("binary-huge", SENTENCE + "\\bin2147483647 xyz}"),
                rtf("binary-below-zero", SENTENCE + "\\bin-5 xyz " + SENTENCE + "}"),
                rtf("object", SENTENCE + "{\\object{\\*\\objdata 01050000" + "ff".repeat(500_000) + "}}}"),
                rtf("picture", SENTENCE + "{\\pict\\wmetafile8 " + "00".repeat(1_000_000) + "}}"),
                rtf(
                        "numbers",
                        SENTENCE + "\\u99999999999 \\'zz \\u-1? \\uc999999999 \\fs-99999999999 " + SENTENCE + "}"),
                rtf("long-word", SENTENCE + "\\" + "a".repeat(1_000_000) + "}"),
                rtf("passwords", SENTENCE + "{\\field{\\*\\fldinst INCLUDETEXT \"file:///etc/passwd\"}}}"),
                rtf("template", "{\\*\\template http://127.0.0.1/x.dot}" + SENTENCE + "}"),
                rtf("never-closed", SENTENCE));
    }

    private static HostileFile html(String name, String content) {
        return text(name + ".html", "<!DOCTYPE html><html><body>" + content);
    }

    private static List<HostileFile> web(String address) {
        return List.of(
                html(
                        "script",
                        "<script>document.write('x');fetch('" + address + "/fetch')</script><p>" + SENTENCE
                                + "<img src='" + address + "/image' onerror='alert(1)'><link rel=stylesheet href='"
                                + address + "/style'>"),
                html("moved", "<meta http-equiv=refresh content='0;url=" + address + "/moved'><p>" + SENTENCE),
                html(
                        "frames",
                        "<iframe src='file:///etc/passwd'></iframe><object data='" + address + "/object'></object><p>"
                                + SENTENCE),
                html("million-deep", "<div>".repeat(1_000_000) + SENTENCE),
                html("tables-deep", "<table><tr><td>".repeat(50_000) + SENTENCE),
                html("lists-deep", "<ul><li>".repeat(50_000) + SENTENCE),
                html("marks-deep", "<b><i><del><ins>".repeat(20_000) + "</b></i>" + SENTENCE),
                html("attribute-huge", "<p title='" + "a".repeat(20_000_000) + "'>" + SENTENCE),
                html("attributes-many", "<p " + "a=1 b=2 ".repeat(500_000) + ">" + SENTENCE),
                html("entities", "<p>" + "&amp;&#x110000;&#0;&nosuch;&#xD800;".repeat(100_000) + SENTENCE),
                html("comment-open", "<p>" + SENTENCE + "<!-- " + "x".repeat(1_000_000)),
                html("columns-wide", "<table><tr><td colspan=2147483647 rowspan=-1>" + SENTENCE),
                html("script-open", "<p>" + SENTENCE + "<script>"),
                html("forms-misnested", "<form><p><table><form><select><p><option>".repeat(5_000) + SENTENCE),
                text("laughs.html", Laughs.doctype("html") + "<html><body>&l9; " + SENTENCE),
                text(
                        "laughs.xhtml",
                        "<?xml version=\"1.0\"?>" + Laughs.doctype("html")
                                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>&l9; " + SENTENCE
                                + "</body></html>"));
    }

    private static HostileFile encoded(String encoding) {
        return of(
                "in-" + encoding + ".txt",
                () -> (SENTENCE + " Zusätzlich: größere Häuser. ").repeat(40).getBytes(Charset.forName(encoding)));
    }

    private static List<HostileFile> plain() {
        return List.of(
                text("nothing-between.txt", SENTENCE + "\0".repeat(50_000) + SENTENCE),
                of(
                        "half-pairs.txt",
                        () -> joined(
                                bytes(SENTENCE),
                                joined(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, bytes(SENTENCE)))),
                of("backwards.txt", () -> ("\u202E" + SENTENCE + "\u202C \u2066\u2067" + SENTENCE)
                        .getBytes(StandardCharsets.UTF_8)),
                text("one-line-40-mb.txt", SENTENCE + "x".repeat(40_000_000)),
                text("one-line-of-words.txt", SENTENCE + " much ado".repeat(3_000_000)),
                text("many-lines.txt", SENTENCE + "\n".repeat(20_000_000) + SENTENCE),
                text("headings.md", ("# " + SENTENCE + "\n").repeat(100_000)),
                text(
                        "signs.md",
                        SENTENCE + "\n" + "> ".repeat(100_000) + "\n" + "#".repeat(100_000) + "\n"
                                + "[".repeat(100_000)),
                of("accents.txt", () -> (SENTENCE + " a" + "\u0301".repeat(1_000_000))
                        .getBytes(StandardCharsets.UTF_8)),
                of("pictograms.txt", () -> (SENTENCE + "\uD83D\uDC68\u200D".repeat(200_000))
                        .getBytes(StandardCharsets.UTF_8)),
                encoded("UTF-8"),
                encoded("UTF-16"),
                encoded("UTF-16LE"),
                encoded("UTF-16BE"),
                encoded("windows-1252"),
                encoded("ISO-8859-15"),
                encoded("IBM850"),
                mute("in-ebcdic.txt", () -> SENTENCE.repeat(40).getBytes(Charset.forName("IBM037"))),
                mute("blank.txt", () -> bytes(" \n".repeat(1000))),
                mute("control.txt", () -> bytes("\u0001\u0002\u0003\u0007".repeat(100))));
    }

    private static List<HostileFile> both() {
        byte[] document = HostilePackages.good();
        return List.of(
                of("pdf-and-zip.pdf", () -> joined(pdf().text(SENTENCE).bytes(), document)),
                of(
                        "pdf-and-page.pdf",
                        () -> joined(
                                bytes("<html><script>alert(1)</script>"),
                                pdf().text(SENTENCE).bytes())),
                of(
                        "page-and-pdf.html",
                        () -> joined(
                                bytes("<html><!-- " + "x".repeat(2000) + " --><p>" + SENTENCE + "<!-- "),
                                pdf().text("Other").bytes())),
                of("word-as-text.txt", () -> document),
                of("word-as-slides.pptx", () -> document),
                of("rtf-as-word.doc", () -> bytes("{\\rtf1 " + SENTENCE + "}")),
                of("page-as-sheet.xls", () -> bytes("<html><table><tr><td>" + SENTENCE + "</table></html>")),
                mute("program.pdf", () -> joined(bytes("MZ\u0090\0\u0003\0\0\0"), Bombs.repeated(7, 5000))),
                mute("picture.pdf", () -> joined(bytes("\u0089PNG\r\n\u001A\n"), Bombs.repeated(0, 5000))),
                mute("empty.pdf", () -> new byte[0]),
                mute("one-byte.doc", () -> new byte[] {1}),
                mute("packed.docx", () -> joined(bytes("\u001F\u008B\b\0"), Bombs.repeated(0, 99))));
    }

    /** Each a good text; only what it is called is odd. */
    private static List<HostileFile> names() {
        return Stream.of(
                        "../../../../tmp/candour-hostile-evil.txt",
                        "..\\..\\candour-hostile-evil.txt",
                        "/etc/candour-hostile-evil.txt",
                        "C:\\candour-hostile-evil.txt",
                        "CON",
                        "NUL.txt",
                        "plan.pdf.exe",
                        "a\nb\r\nX-Evil: 1.txt",
                        "a\0b.txt",
                        "\u202Efdp.txt",
                        "n".repeat(300) + ".txt",
                        "\uD83D\uDE00".repeat(100) + ".txt",
                        "\uD800.txt",
                        "план здоровья.txt",
                        "計画.txt",
                        "na\u0308me.txt",
                        ".txt",
                        "..",
                        " ",
                        "",
                        "'; drop table plan_document; --.txt",
                        "<script>alert(1)</script>.txt",
                        "${jndi:ldap://127.0.0.1/a}.txt",
                        "%2e%2e%2fetc%2fpasswd%00.txt",
                        "a".repeat(50) + "." + "b".repeat(200))
                .map(name -> of(name, () -> bytes(SENTENCE + " Its name is " + name.hashCode())))
                .toList();
    }
}
